// SPDX-License-Identifier: Apache-2.0
// Lays the entries of a record on its text: the text is cut wherever a mark begins or ends, and each piece knows what lies on it.

import { h } from './dom.js';
import * as w from './words.js';

/** Returns the paragraphs of a text: {start, end, flowing}; flowing ones were wrapped by hand and may be wrapped anew. */
export function paragraphs(text) {
  const found = [];
  const gap = /\n[ \t\r]*(?:\n[ \t\r]*)+/g;
  let start = 0;
  const add = (end) => {
    if (text.slice(start, end).trim()) {
      const lines = text.slice(start, end).split('\n');
      const full = lines.slice(0, -1);
      found.push({ start, end, flowing: full.length > 0 && full.every((line) => line.length > 50) });
    }
  };
  for (let match = gap.exec(text); match; match = gap.exec(text)) {
    add(match.index);
    start = match.index + match[0].length;
  }
  add(text.length);
  return found;
}

/** Returns all marks of the kinds shown, each {start, end, role, id}. */
function marksOf(record, shown) {
  const marks = [];
  for (const [id, kind] of record.kindOf) if (shown.has(kind)) marks.push(...record.marks(id));
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

function classes(record, marks) {
  const names = new Set();
  let depth = 0;
  for (const { role, id } of marks) {
    if (role === 'st') depth = Math.max(depth, record.chain(record.get(id)).length);
    else names.add(role);
    if (role === 'ev') {
      const event = record.get(id);
      const tone = w.tone(event.quad);
      if (tone) names.add(tone);
      if (!w.real(event.status)) names.add('unreal');
    }
  }
  if (depth) names.add(`st${Math.min(depth, 3)}`);
  return [...names];
}

/** Fills an element with the text and its marks; returns the pieces of each entry, those with entries, and all. */
export function lay(record, shown, into) {
  const { text } = record;
  const marks = marksOf(record, shown);
  const piecesOf = new Map();
  const pieces = [];
  const all = [];
  const dateline = record.span(record.document.dateline);
  let next = 0;
  let open = [];
  const title = record.document.title;
  const blocks = paragraphs(text).map((paragraph, i) => {
    const isTitle = i === 0 && title && text.slice(paragraph.start, paragraph.end).trim() === title.trim();
    const cuts = new Set([paragraph.start, paragraph.end]);
    const cut = (at) => { if (at > paragraph.start && at < paragraph.end) cuts.add(at); };
    open = open.filter((mark) => mark.end > paragraph.start);
    while (next < marks.length && marks[next].start < paragraph.end) open.push(marks[next++]);
    for (const mark of open) { cut(mark.start); cut(mark.end); }
    if (dateline) { cut(dateline.start); cut(dateline.end); }
    const edges = [...cuts].sort((a, b) => a - b);
    const active = [];
    const waiting = [...open];
    const block = h(isTitle ? 'h1' : 'p', { class: paragraph.flowing ? 'flowing' : '', dir: 'auto' });
    for (let e = 0; e + 1 < edges.length; e++) {
      const [from, to] = [edges[e], edges[e + 1]];
      while (waiting.length && waiting[0].start <= from) active.push(waiting.shift());
      for (let k = active.length - 1; k >= 0; k--) if (active[k].end <= from) active.splice(k, 1);
      const words = text.slice(from, to);
      const inDateline = dateline && from >= dateline.start && to <= dateline.end;
      const piece = h('span', { class: [active.length ? 'seg' : 'seg plain', ...classes(record, active), inDateline ? 'dateline' : ''].filter(Boolean).join(' ') }, words);
      const ids = [...new Set([...active].sort((a, b) => (a.end - a.start) - (b.end - b.start)).map((mark) => mark.id))];
      const entry = { element: piece, ids, start: from, end: to };
      all.push(entry);
      if (ids.length) pieces.push(entry);
      for (const id of ids) {
        if (!piecesOf.has(id)) piecesOf.set(id, []);
        piecesOf.get(id).push(entry);
      }
      block.append(piece);
    }
    return block;
  });
  into.replaceChildren(...blocks);
  return { piecesOf, pieces, all };
}
