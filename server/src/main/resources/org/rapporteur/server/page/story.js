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
    story.occurrences.length ? several(story.occurrences, titles) : null,
    story.occurrences.length ? h('section.section', {}, h('h2', {}, 'Report by report')) : null,
    story.reports.map((r, i) => h('article.telling', {}, h('div.rail', { 'aria-hidden': 'true' }), h('div.body', {},
      h('h2', {}, h('a', { href: `/report/${r.number}` }, r.title ?? r.document)),
      h('p.small.quiet', {}, [r.publisher, w.day(r.published) || 'without a date', MANNERS[r.manner] ?? w.plain(r.manner)].filter(Boolean).join(' · '),
        r.source && r.share ? [' · ', `${Math.round(r.share * 100)} % from `, h('a', { href: `/report/${r.source}` }, w.cut(titles.get(r.source) ?? 'another', 60))] : '',
        i && r.again ? ` · ${r.again} of ${w.count(r.told, 'entry', 'entries')} told before` : ''),
      r.adds.length ? h('ul.adds', {}, r.adds.map((a) => h('li', {}, h('a', { href: `/report/${r.number}#${a.entry}` }, a.kind === 'meeting' || a.kind === 'event' ? [h('span.tag', {}, a.kind), ' '] : '', a.who ? [h('b', {}, w.cut(a.who, 90)), ' '] : '', w.cut(a.words, 240)), a.status && !w.real(a.status) ? [' ', h('span.tag', {}, w.status(a.status))] : '')), r.moreAdded ? h('li.small.quiet', {}, `and ${r.moreAdded} more`) : null)
        : h('p.small.quiet', {}, i ? 'Adds nothing that was not told before.' : 'No statements, events or figures were found in it.')))));
  view.classList.add('narrow');
  main.replaceChildren(view);
}

/** What several of the reports tell, with how each has it where they differ. */
function several(occurrences, titles) {
  const row = (o) => {
    const statuses = [...new Set(o.tellings.map((t) => t.status).filter(Boolean))];
    const links = new Map();
    for (const t of o.tellings) if (!links.has(t.report)) links.set(t.report, t);
    return h('li', {}, h('span.tag', {}, o.kind), ' ', o.who ? [h('b', {}, w.cut(o.who, 90)), ' '] : '', w.cut(o.words, 200),
      h('p.item-foot', {}, [...links.values()].map((t) => h('a', { href: `/report/${t.report}#${t.entry}` }, w.cut(titles.get(t.report) ?? `report ${t.report}`, 44), statuses.length > 1 && t.status ? ` (${w.status(t.status)})` : ''))));
  };
  return h('section.section', {}, h('h2', {}, 'Told by several'), h('ul.adds.several', {}, occurrences.slice(0, 6).map(row)),
    occurrences.length > 6 ? h('details', {}, h('summary', {}, `${occurrences.length - 6} more`), h('ul.adds.several', {}, occurrences.slice(6).map(row))) : null);
}
