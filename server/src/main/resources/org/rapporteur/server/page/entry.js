// SPDX-License-Identifier: Apache-2.0
// How one entry of a record is shown: a line, and all that is known of it.

import { h } from './dom.js';
import * as w from './words.js';

const doubt = (words) => h('span.tag.doubt', {}, words);

/** Returns why an entry is unresolved, in words; undefined if it is not. */
export function unresolved(record, id) {
  const entry = record.get(id);
  const kind = record.kindOf.get(id);
  const might = entry.candidates?.length ? `perhaps ${record.names(entry.candidates)}` : '';
  if (entry.reason || might) return ['unresolved', w.plain(entry.reason), might].filter(Boolean).join(': ');
  if (kind === 'statement' && !entry.source) return 'nobody is named who says it';
  if (kind === 'time' && (entry.type === 'DATE' || entry.type === 'TIME') && !entry.from && !/_REF$/.test(entry.value ?? '')) return 'no day can be told';
  return undefined;
}

/** Returns the classes that colour an entry. */
export function look(record, id) {
  const entry = record.get(id);
  const kind = record.kindOf.get(id);
  if (kind !== 'event') return kind;
  return ['event', w.tone(entry.quad), w.real(entry.status) ? '' : 'unreal'].filter(Boolean).join(' ');
}

/** Returns an entry in one line. */
export function line(record, id) {
  const e = record.get(id);
  const who = (words) => h('span.who', {}, words);
  const what = (words) => h('span.what', {}, words);
  const words = (text) => h('span.words', {}, text);
  const joined = (spans) => (spans ?? []).map((span) => span.text).join(' … ');
  switch (record.kindOf.get(id)) {
    case 'statement': {
      const name = record.speaker(e);
      return [name ? who(w.cut(name, 60)) : doubt('nobody named'), ' ', what(w.verb(e.kind)), words(joined(e.content))];
    }
    case 'event': return [
      who(e.actors?.length ? w.cut(record.names(e.actors), 60) : '—'), ' ',
      h('span', { class: `tag ${w.tone(e.quad)}` }, w.plain(e.type)), ' ',
      who(e.recipients?.length ? w.cut(record.names(e.recipients), 60) : ''), ' ',
      w.real(e.status) ? null : what(w.status(e.status)),
      h('span.words', {}, `“${e.trigger?.text ?? ''}”`),
    ];
    case 'time': return [who(e.text), ' ', what(w.days(e.from, e.to) || w.length(e.value))];
    case 'figure': return [who(e.text), ' ', what([w.comparator(e.comparator), number(e)].filter(Boolean).join(' '))];
    case 'entity': return [who(e.name), ' ', what([w.entityKind(e.kind), e.actor].filter(Boolean).join(' · '))];
    case 'meeting': return [who(e.name ?? 'A meeting'), ' ', h('span.tag', {}, w.status(e.status)), ' ', what(record.names(e.parties))];
    case 'claim': return [who(record.names(e.holders) || '—'), ' ', what(e.polarity === '-' ? 'denies' : 'claims'), e.contestedBy ? [' ', h('span.tag.conf', {}, 'contested')] : null, words(e.text?.text ?? '')];
    case 'position': return [who(record.names(e.party) || '—'), ' ', what(w.stance(e.stance)), words(e.text?.text ?? '')];
    default: return [id];
  }
}

const number = (e) => [e.value?.toLocaleString('en'), e.upper ? `to ${e.upper.toLocaleString('en')}` : '', e.unit].filter(Boolean).join(' ');

/** Returns through whom a report has something: 'Ona Reyl says › Torm denies'. */
export function chain(record, statementId) {
  const steps = record.chain(record.get(statementId));
  return steps.flatMap((statement, i) => [
    i ? ' › ' : '',
    h('b', {}, record.speaker(statement) ?? 'somebody'),
    ` ${w.verb(statement.kind)}`,
    statement.cue?.factuality === 'DOUBTED' ? ' (doubted)' : '',
  ]);
}

/** Returns everything that is known of an entry; open(id) is called for what it refers to. */
export function facts(record, id, open) {
  const e = record.get(id);
  const rows = [];
  const put = (name, ...value) => {
    const some = value.flat(3).filter((v) => v !== undefined && v !== null && v !== '' && v !== false);
    if (some.length) rows.push(h('dt', {}, name), h('dd', {}, some));
  };
  const ref = (other, words) => (record.get(other)
    ? h('button.ref', { type: 'button', onclick: () => open(other), 'data-ref': other }, words ?? record.name(other))
    : other);
  const refs = (ids) => (ids ?? []).flatMap((other, i) => (i ? [', ', ref(other)] : [ref(other)]));
  const when = (timeId) => timeId && [ref(timeId), ' ', w.days(record.get(timeId)?.from, record.get(timeId)?.to)];
  const said = (st) => st && [ref(st, `${record.speaker(record.get(st)) ?? 'somebody'} ${w.verb(record.get(st)?.kind)}`)];
  const argument = (a) => (a && (typeof a === 'string' ? ref(a) : a.span?.text));
  const links = (name, list) => (list ?? []).forEach((link) => {
    const other = record.get(link.claim);
    put(name, h(name === 'contested by' ? 'span.clash' : 'span', {}, ref(link.claim, `${record.names(other?.holders)}: ${other?.text?.text ?? link.claim}`), h('br'), h('span.quiet', {}, [link.relation && w.relation(link.relation), link.because].filter(Boolean).join(': '))));
  });
  const missing = unresolved(record, id);
  if (missing) put('doubt', doubt(missing));
  switch (record.kindOf.get(id)) {
    case 'statement':
      put('speaker', e.source ? [refs(e.source.entities), e.source.text && record.names(e.source.entities) !== e.source.text ? h('span.quiet', {}, ` “${e.source.text}”`) : '', e.source.carried ? ' (carried over)' : ''] : '');
      put('to', refs(e.addressees));
      put('words', w.form(e.form));
      put('cue', e.cue?.text, w.factuality(e.cue?.factuality) && ` · ${w.factuality(e.cue.factuality)}`);
      put('inside', said(e.within));
      put('when', when(e.time));
      put('where', e.place && ref(e.place));
      put('at', e.meeting && ref(e.meeting));
      put('claims', (record.claimsOf.get(id) ?? []).flatMap((claim, i) => [i ? h('br') : '', ref(claim.id, w.cut(claim.text?.text ?? claim.id, 90)), claim.contestedBy ? [' ', h('span.tag.conf', {}, 'contested')] : '']));
      break;
    case 'event':
      put('who', refs(e.actors));
      put('to whom', refs(e.recipients));
      put('what', [w.plain(e.type), e.mode && w.plain(e.mode)].filter(Boolean).join(', '), h('span.quiet', {}, ` · CAMEO ${e.cameo} · ${w.quad(e.quad)}`));
      put('context', (e.contexts ?? []).map(w.plain).join(', '));
      put('status', w.status(e.status), e.background ? ' · told as history' : '');
      put('when', e.time ? [e.time.id ? ref(e.time.id) : '', ' ', w.days(e.time.from, e.time.to) || e.time.value] : '');
      put('where', e.place && ref(e.place));
      put('according to', e.accordingTo ? said(e.accordingTo) : 'the report itself');
      put('figures', refs(e.figures));
      put('told again', refs(e.sameAs).map((x) => x));
      break;
    case 'time':
      put('means', w.days(e.from, e.to) || w.length(e.value), h('span.quiet', {}, ` ${e.value ?? ''}`));
      put('type', w.plain(e.type));
      put('counted from', e.anchor && w.day(e.anchor));
      break;
    case 'figure':
      put('value', [w.comparator(e.comparator), number(e)].filter(Boolean).join(' '));
      put('of', e.of);
      put('where', e.place && ref(e.place));
      put('given by', said(e.statement));
      break;
    case 'entity':
      put('is', w.entityKind(e.kind), e.country ? ` · ${e.country}` : '');
      put('code', e.actor);
      (e.roles ?? []).forEach((role) => put('office', role.title, role.of ? [' of ', record.get(role.of) ? ref(role.of) : role.of] : '', h('span.quiet', {}, ` ${[role.from, role.to].filter(Boolean).join(' – ')}`)));
      put('lies at', e.place && `${e.place.latitude}, ${e.place.longitude}`, e.place?.country ? ` · ${e.place.country}` : '');
      put('Wikidata', e.wikidata);
      put('named', w.count((e.mentions ?? []).length, 'time'), h('span.quiet', {}, ` ${[...new Set((e.mentions ?? []).map((m) => m.text))].slice(0, 8).join(' · ')}`));
      break;
    case 'meeting':
      put('between', refs(e.parties));
      put('forum', e.forum && ref(e.forum));
      put('round', e.round && `${e.round}${e.inferred ? ' (counted)' : ''}`);
      put('status', w.status(e.status));
      put('when', when(e.time));
      put('where', e.place && ref(e.place));
      (e.led ?? []).forEach((lead) => put('led', [lead.by && ref(lead.by), lead.party && [' for ', ref(lead.party)]]));
      put('agenda', (e.agenda ?? []).map((span) => span.text).join('; '));
      break;
    case 'claim':
      put('whose', refs(e.holders), e.reporter ? [' as ', ref(e.reporter), ' has it'] : '');
      put('kind', w.plain(e.kind));
      put('subject', argument(e.subject));
      put('predicate', `${e.polarity === '-' ? 'not ' : ''}${e.predicate ?? ''}`);
      put('object', argument(e.object));
      put('certainty', w.plain(e.certainty));
      put('about', refs(e.about));
      put('said in', said(e.statement));
      links('contested by', e.contestedBy);
      links('supported by', e.supportedBy);
      break;
    case 'position':
      put('whose', refs(e.party), e.reporter ? [' as ', ref(e.reporter), ' has it'] : '');
      put('stance', w.stance(e.stance));
      put('about', refs(e.about));
      put('said in', said(e.statement));
      put('at', e.meeting && ref(e.meeting));
      put('when', when(e.time));
      break;
  }
  if (e.confidence !== undefined) put('confidence', e.confidence.toFixed(2));
  put('rule', e.rule && h('span.quiet', {}, e.rule));
  return h('dl.facts', {}, rows);
}
