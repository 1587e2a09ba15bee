// SPDX-License-Identifier: Apache-2.0
// Search over statements, events and reports.

import { address, get } from './api.js';
import { h, say } from './dom.js';
import { empty, page, pager } from './view.js';
import * as w from './words.js';

const KINDS = [['statement', 'Statements', 'statements'], ['event', 'Events', 'events'], ['report', 'Reports', 'reports']];
const FACETS = { statement: [['type', 'Kind'], ['who', 'Speaker'], ['publisher', 'Publisher'], ['year', 'Year']], event: [['type', 'Type'], ['who', 'Actor'], ['publisher', 'Publisher'], ['year', 'Year']], report: [['publisher', 'Publisher'], ['year', 'Year']] };

export async function show(main, context) {
  const { query, signal, setTitle, go } = context;
  const q = query.get('q') ?? '';
  const kind = query.get('kind') ?? 'statement';
  setTitle(q ? `“${q}”` : 'Search');
  const parameters = Object.fromEntries(['q', 'kind', 'speaker', 'about', 'type', 'from', 'to', 'country', 'publisher', 'offset'].map((name) => [name, query.get(name)]));
  const found = await get('/api/search', { ...parameters, limit: 25 }, signal);
  const with_ = (changes) => address('/search', { ...parameters, offset: undefined, ...changes });
  const input = h('input', { type: 'search', name: 'q', value: q, 'aria-label': 'Words to search for', placeholder: 'Words; "words together"; sanction*', maxlength: '300', autofocus: true });
  const facet = ([name, title]) => {
    const values = found.facets[name] ?? [];
    const [parameter, value] = { type: ['type', (v) => v], who: [kind === 'statement' ? 'speaker' : 'about', (v) => v.split('; ')[0]], publisher: ['publisher', (v) => v], year: ['from', (v) => `${v}-01-01`] }[name];
    const chosen = query.get(parameter);
    if (!values.length && !chosen) return null;
    return h('section', {}, h('h2', {}, title),
      chosen ? h('a', { href: with_(name === 'year' ? { from: undefined, to: undefined } : { [parameter]: undefined }), 'aria-current': 'true' }, h('span', {}, `${name === 'year' ? chosen.slice(0, 4) : label(name, chosen)}  ×`), h('span', {}))
        : values.map((v) => h('a', { href: with_(name === 'year' ? { from: `${v.value}-01-01`, to: `${v.value}-12-31` } : { [parameter]: value(v.value) }) }, h('span', {}, w.cut(label(name, v.value), 34)), h('span', {}, String(v.count)))));
  };
  main.replaceChildren(page('Search', 'All words have to be there; words in quotation marks stand together; an asterisk stands for any ending.', null,
    h('form.big-search', { role: 'search', onsubmit: (e) => { e.preventDefault(); go(with_({ q: input.value.trim() })); } }, input, h('button.button.main', { type: 'submit' }, 'Search')),
    h('div.results', {},
      h('div.facets', {}, h('section', {}, h('h2', {}, 'In'), KINDS.map(([key, name]) => h('a', { href: with_({ kind: key, type: undefined, speaker: undefined }), 'aria-current': key === kind ? 'true' : undefined }, h('span', {}, name), h('span', {}, many(found.kinds[key], key === kind ? 200 : 100))))), FACETS[kind]?.map(facet)),
      h('div', {}, found.items.length ? found.items.map((hit) => result(kind, hit)) : empty(q ? 'Nothing was found. Fewer words, or an asterisk, may help.' : 'Type what you look for.'),
        pager(context, { ...found, more: false }), found.more ? h('p.small.quiet', {}, 'These are the best 200; more words narrow it down.') : null))));
  say(`${found.total} found`);
}

const many = (n, most) => (n > most ? `${most}+` : String(n ?? 0));
const label = (name, value) => (name === 'type' ? w.plain(value) : value);

function result(kind, hit) {
  const head = { statement: () => [h('b', {}, hit.who ?? 'Nobody named'), ' ', w.verb(hit.type)], event: () => [h('b', {}, hit.who ?? '—'), ' ', h('span.tag', {}, w.plain(hit.type)), ' ', h('b', {}, hit.whom ?? ''), w.real(hit.status) ? '' : h('span.tag', {}, w.status(hit.status))], report: () => [h('b', {}, h('a', { href: `/report/${hit.report}` }, hit.title ?? hit.document))] }[kind];
  return h('article.hit', {}, h('p.item-head', {}, head(), h('span.item-day', {}, w.day(hit.published))), h('p.snippet', { dir: 'auto' }, snippet(hit)),
    h('p.item-foot', {}, h('a', { href: `/report/${hit.report}${hit.entry ? `#${hit.entry}` : ''}` }, kind === 'report' ? 'Read it' : w.cut(hit.title ?? hit.document, 90)), hit.publisher ? h('span', {}, hit.publisher) : null));
}

function snippet(hit) {
  const parts = [];
  let at = 0;
  for (const [start, end] of hit.marks) {
    parts.push(hit.snippet.slice(at, start), h('mark', {}, hit.snippet.slice(start, end)));
    at = end;
  }
  return [...parts, hit.snippet.slice(at)];
}
