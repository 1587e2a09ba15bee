// SPDX-License-Identifier: Apache-2.0
// One actor: offices, what was said, done and suffered, what is contested.

import { get } from './api.js';
import { h } from './dom.js';
import { evidence, item, page, saves } from './view.js';
import * as w from './words.js';

export async function show(main, { params, signal, setTitle }) {
  const number = params.number;
  const [actor, statements, events, meetings] = await Promise.all([
    get(`/api/actors/${number}`, {}, signal), get('/api/statements', { speaker: number, limit: 8 }, signal),
    get('/api/events', { actor: number, limit: 8 }, signal), get('/api/meetings', { actor: number, limit: 5 }, signal),
  ]);
  setTitle(actor.name);
  const section = (title, kind, parameters, list) => h('section.section', {}, h('h2', {}, title, h('span.quiet.small', {}, `${list.more ? 'over ' : ''}${list.total.toLocaleString('en')}`), list.total ? saves(`/api/${kind}`, parameters) : null),
    list.items.length ? list.items.map((e) => item(kind, e)) : h('p.quiet.small', {}, 'None.'),
    list.total > list.items.length ? h('button.button.more', { type: 'button', onclick: () => evidence(`${actor.name}: ${title.toLowerCase()}`, kind, parameters, signal) }, 'Show all') : null);
  const view = page(actor.name, [w.entityKind(actor.kind), actor.names?.length ? ` · also “${actor.names.filter((name) => name !== actor.name).slice(0, 5).join('”, “')}”` : ''], null,
    h('p.profile', {}, actor.code ? h('span', {}, `Code ${actor.code}`) : null, actor.country ? h('span', {}, `Country ${actor.country}`) : null, actor.wikidata ? h('span', {}, `Wikidata ${actor.wikidata}`) : null,
      h('a', { href: `/network?focus=${encodeURIComponent(actor.party)}` }, 'In the network'), h('a', { href: `/timeline?party=${encodeURIComponent(actor.party)}` }, 'In time'),
      actor.contested ? h('a', { href: `/contested?actor=${number}` }, `${w.count(actor.contested, 'contested claim')}`) : null),
    h('div.split', {}, h('div', {}, section('Statements', 'statements', { speaker: number }, statements), section('Events', 'events', { actor: number }, events)),
      h('div', {}, h('section.section', {}, h('h2', {}, 'Offices'), actor.offices.length ? h('ul.offices', {}, actor.offices.map((o) => h('li', {}, h('b', {}, o.title), o.of ? `, ${o.of}` : '', h('br'), h('span.quiet.small', {}, [o.from, o.to].filter(Boolean).join(' – ') || 'on the days of the reports')))) : h('p.quiet.small', {}, 'None is known.')),
        h('section.section', {}, h('h2', {}, 'Counts'), h('ul.offices', {}, [['reports', 'report'], ['statements', 'statement'], ['actions', 'event as actor', 'events as actor'], ['sufferings', 'event as recipient', 'events as recipient']].map(([key, one, many]) => h('li', {}, w.count(actor[key], one, many))))),
        section('Meetings', 'meetings', { actor: number }, meetings))));
  main.replaceChildren(view);
}
