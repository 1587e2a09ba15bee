// SPDX-License-Identifier: Apache-2.0
// All reports, the newest first.

import { get } from './api.js';
import { h } from './dom.js';
import { controls, DAYS, empty, exportsAs, page, pager, saves } from './view.js';
import * as w from './words.js';

export async function show(main, context) {
  const { query, signal, setTitle } = context;
  setTitle('Reports');
  const parameters = Object.fromEntries(['from', 'to', 'publisher', 'title', 'sort', 'order', 'offset'].map((name) => [name, query.get(name)]));
  if (parameters.sort === 'title' || parameters.sort === 'publisher') parameters.order = 'asc';
  const [sums, list] = await Promise.all([get('/api/summary', {}, signal), get('/api/reports', { ...parameters, limit: 50 }, signal)]);
  if (!sums.reports) {
    main.replaceChildren(page('No reports yet', 'Import a text, or fill the store from the command line: rapporteur ingest FOLDER.', null, h('p', {}, h('a.button.main', { href: '/import' }, 'Import a report'))));
    return;
  }
  const sum = (href, n, one, many) => h(href ? 'a' : 'div', { href }, h('b', {}, n.toLocaleString('en')), n === 1 ? one : many);
  main.replaceChildren(page('Reports', sums.from ? `What was read, from ${w.day(sums.from)} to ${w.day(sums.to)}.` : 'What was read.', null,
    h('div.sums', {}, sum(null, sums.reports, 'report', 'reports'), sum('/search?kind=statement', sums.statements, 'statement', 'statements'), sum('/search?kind=event', sums.events, 'event', 'events'), sum('/timeline', sums.meetings, 'meeting', 'meetings'), sum('/positions', sums.positions, 'position', 'positions'), sum('/contested', sums.contested, 'contested pair', 'contested pairs'), sum('/stories', sums.stories, 'story', 'stories')),
    h('div.controls', {}, controls(context, [
      { name: 'title', label: 'Headline', placeholder: 'Words of the headline' }, ...DAYS,
      { name: 'sort', label: 'Sorted by', usual: 'published', options: [['published', 'Day, newest first'], ['added', 'When it came in'], ['title', 'Headline'], ['publisher', 'Publisher']] },
    ]), saves('/api/reports', parameters), exportsAs()),
    list.items.length ? h('ol.reports', {}, list.items.map(report)) : empty('No report is like that.'), pager(context, list)));
}

function report(r) {
  const title = r.title ?? r.document;
  let opening = (r.opening ?? '').trim();
  if (opening.startsWith(title)) opening = opening.slice(title.length).trim();
  return h('li', {}, h('article.report-item', {},
    h('div.day', {}, r.published ? w.day(r.published) : 'without a date', r.publisher ? [h('br'), h('b', {}, r.publisher)] : ''),
    h('div', {}, h('h2', {}, h('a', { href: `/report/${r.number}` }, title)), h('p.opening', { dir: 'auto' }, opening)),
    h('div.counts', {}, [w.count(r.statements, 'statement'), w.count(r.events, 'event'), r.meetings ? w.count(r.meetings, 'meeting') : ''].filter(Boolean).join(' · '),
      r.manner && r.manner !== 'FIRST' ? [h('br'), h('a', { href: `/story/${r.story}` }, { IDENTICAL: 'a copy', COPY: 'mostly a copy', REWRITE: 'a rewrite', OWN_WORDS: 'same story as another' }[r.manner] ?? 'part of a story')] : '')));
}
