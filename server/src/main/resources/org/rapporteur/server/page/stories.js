// SPDX-License-Identifier: Apache-2.0
// Which reports tell the same news.

import { get } from './api.js';
import { h } from './dom.js';
import { controls, DAYS, empty, page, pager, saves } from './view.js';
import * as w from './words.js';

export async function show(main, context) {
  const { query, signal, setTitle } = context;
  setTitle('Stories');
  const all = query.get('of') === 'all';
  const parameters = { ...Object.fromEntries(['from', 'to', 'title', 'sort', 'offset'].map((name) => [name, query.get(name)])), least: all ? undefined : 2 };
  const list = await get('/api/stories', { ...parameters, limit: 50 }, signal);
  main.replaceChildren(page('Stories', 'The same news told many times: copies, rewrites, and reports in words of their own.',
    [controls(context, [{ name: 'title', label: 'Headline', placeholder: 'Words of the headline' }, ...DAYS,
      { name: 'of', label: 'Shown', usual: '', options: [['', 'Told more than once'], ['all', 'All']] },
      { name: 'sort', label: 'Sorted by', usual: 'reports', options: [['reports', 'Reports'], ['published', 'Day']] }]), saves('/api/stories', parameters)],
    list.items.length ? h('div.scroll', {}, h('table.plain', {}, h('thead', {}, h('tr', {}, h('th', {}, 'First told as'), h('th', {}, 'On'), h('th.n', {}, 'Reports'), h('th.n', {}, 'Copies'))),
      h('tbody', {}, list.items.map((s) => h('tr', {}, h('td', {}, h('a', { href: `/story/${s.number}` }, s.title ?? s.document)), h('td.quiet', {}, w.day(s.published)), h('td.n', {}, String(s.reports)), h('td.n', {}, String(s.copies))))))) : empty(all ? 'There are no stories here.' : 'No news is told more than once here.'),
    pager(context, list)));
}
