// SPDX-License-Identifier: Apache-2.0
// One story: its reports in their order, and what each tells that none before it told.

import { get } from './api.js';
import { h } from './dom.js';
import { page } from './view.js';
import * as w from './words.js';

const MANNERS = { FIRST: 'the first to tell it', IDENTICAL: 'the same words', COPY: 'mostly copied', REWRITE: 'rewritten', OWN_WORDS: 'in words of its own' };

export async function show(main, { params, signal, setTitle }) {
  const story = await get(`/api/stories/${params.number}`, {}, signal);
  const first = story.reports[0];
  const title = first.title ?? first.document;
  setTitle(title);
  const titles = new Map(story.reports.map((r) => [r.number, r.title ?? r.document]));
  const view = page(title, `${w.count(story.reports.length, 'report')} of the same news. Under each stands what it says that none before it said.`, null,
    story.reports.map((r, i) => h('article.telling', {}, h('div.rail', { 'aria-hidden': 'true' }), h('div.body', {},
      h('h2', {}, h('a', { href: `/report/${r.number}` }, r.title ?? r.document)),
      h('p.small.quiet', {}, [r.publisher, w.day(r.published) || 'without a date', MANNERS[r.manner] ?? w.plain(r.manner)].filter(Boolean).join(' · '),
        r.source && r.share ? [' · ', `${Math.round(r.share * 100)} % from `, h('a', { href: `/report/${r.source}` }, w.cut(titles.get(r.source) ?? 'another', 60))] : ''),
      r.adds.length ? h('ul.adds', {}, r.adds.map((a) => h('li', {}, h('a', { href: `/report/${r.number}#${a.entry}` }, a.who ? [h('b', {}, a.who), ' '] : '', w.cut(a.words, 240)))), r.moreAdded ? h('li.small.quiet', {}, `and ${r.moreAdded} more`) : null)
        : h('p.small.quiet', {}, i ? 'Adds nothing that was not told before.' : 'No statements or figures were found in it.')))));
  view.classList.add('narrow');
  main.replaceChildren(view);
}
