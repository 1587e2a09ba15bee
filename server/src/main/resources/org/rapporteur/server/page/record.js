// SPDX-License-Identifier: Apache-2.0
// One record, looked up by id, with the places of its entries counted in the units of this language's strings.

import { KINDS } from './words.js';

/** Returns what turns offsets in code points into offsets in UTF-16 units. */
function offsets(text) {
  let units = 0;
  let astral = false;
  for (let i = 0; i < text.length && !astral; i++) astral = text.charCodeAt(i) >= 0xd800 && text.charCodeAt(i) <= 0xdfff;
  if (!astral) return (point) => Math.max(0, Math.min(point, text.length));
  const starts = [];
  for (const point of text) {
    starts.push(units);
    units += point.length;
  }
  starts.push(units);
  return (point) => starts[Math.max(0, Math.min(point, starts.length - 1))];
}

export class SourcedRecord {
  constructor(text, json) {
    this.text = text;
    this.json = json;
    this.document = json.document;
    this.byId = new Map();
    this.kindOf = new Map();
    const at = offsets(text);
    this.span = (span) => (span && Number.isFinite(span.start) ? { start: at(span.start), end: at(span.end) } : undefined);
    for (const [kind, , list] of KINDS) {
      for (const entry of json[list] ?? []) {
        this.byId.set(entry.id, entry);
        this.kindOf.set(entry.id, kind);
      }
    }
    this.claimsOf = new Map();
    for (const claim of json.claims ?? []) {
      if (claim.statement) this.claimsOf.set(claim.statement, [...(this.claimsOf.get(claim.statement) ?? []), claim]);
    }
  }

  get(id) {
    return this.byId.get(id);
  }

  name(id) {
    const entry = this.byId.get(id);
    return entry?.name ?? entry?.text ?? id;
  }

  names(ids) {
    return (ids ?? []).map((id) => this.name(id)).join(', ');
  }

  /** Returns who says a statement, in words; undefined if nobody is told. */
  speaker(statement) {
    const source = statement?.source;
    if (!source) return undefined;
    return source.entities?.length ? this.names(source.entities) : source.text;
  }

  /** Returns a statement and those it is reported inside, the outermost first. */
  chain(statement) {
    const chain = [];
    for (let at = statement; at && !chain.includes(at) && chain.length < 8; at = this.byId.get(at.within)) chain.unshift(at);
    return chain;
  }

  /** Returns the places of an entry's own words, the first of them its main one: {start, end, role}. */
  marks(id) {
    const entry = this.byId.get(id);
    const spans = [];
    const add = (role, span) => {
      const place = this.span(span);
      if (place && place.end > place.start) spans.push({ ...place, role, id });
    };
    switch (this.kindOf.get(id)) {
      case 'statement':
        for (const part of entry.content ?? []) add('st', part);
        if (entry.cue) add('cue', entry.cue);
        if (entry.source?.start !== undefined) add('src', entry.source);
        break;
      case 'event': add('ev', entry.trigger); break;
      case 'time': add('ti', entry); break;
      case 'figure': add('fi', entry); break;
      case 'entity': for (const mention of entry.mentions ?? []) add('en', mention); break;
      case 'meeting': for (const mention of entry.mentions ?? []) add('me', mention); break;
      case 'claim': add('cl', entry.text); break;
      case 'position': add('po', entry.text); break;
    }
    return spans;
  }

  /** Returns where an entry begins in the text. */
  begin(id) {
    const spans = this.marks(id);
    return spans.length ? Math.min(...spans.map((span) => span.start)) : Infinity;
  }

  evidence(id) {
    return (this.byId.get(id)?.evidence ?? []).map((span) => this.span(span)).filter(Boolean);
  }
}
