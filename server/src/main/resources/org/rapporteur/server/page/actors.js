// SPDX-License-Identifier: Apache-2.0
// Everybody who is named, the most often named first.

import { get } from './api.js';
import { h } from './dom.js';
import { controls, empty, page, pager, saves } from './view.js';
import * as w from './words.js';

const KINDS = ['PERSON', 'COUNTRY', 'INTERGOVERNMENTAL', 'GOVERNMENT_BODY', 'ORGANIZATION', 'ARMED_GROUP', 'MEDIA', 'PEOPLE', 'PLACE'];

export async function show(main, context) {
  const { query, signal, setTitle } = context;
  setTitle('Actors');
  const known = query.get('of') !== 'all';
  const parameters = { ...Object.fromEntries(['name', 'kind', 'country', 'sort', 'offset'].map((name) => [name, query.get(name)])), known: known ? 'yes' : undefined };
  if (parameters.sort === 'name') parameters.order = 'asc';
  const list = await get('/api/actors', { ...parameters, limit: 60 }, signal);
  main.replaceChildren(page('Actors', 'Who is named in the reports: persons, states, bodies and groups, with what the knowledge knows of them.',
    [controls(context, [
      { name: 'name', label: 'Name', placeholder: 'Part of a name' },
      { name: 'kind', label: 'Kind', usual: '', options: [['', 'All kinds'], ...KINDS.map((kind) => [kind, w.entityKind(kind)])] },
      { name: 'of', label: 'Known', usual: '', options: [['', 'With a code'], ['all', 'All']] },
      { name: 'sort', label: 'Sorted by', usual: 'reports', options: [['reports', 'Reports'], ['name', 'Name']] },
    ]), saves('/api/actors', parameters)],
    list.items.length ? h('div.scroll', {}, h('table.plain', {}, h('thead', {}, h('tr', {}, ['Name', 'Kind', 'Code', 'Country'].map((name) => h('th', {}, name)), h('th.n', {}, 'Reports'))),
      h('tbody', {}, list.items.map((a) => h('tr', {}, h('td', {}, h('a', { href: `/actor/${a.number}` }, a.name)), h('td.quiet', {}, w.entityKind(a.kind)), h('td.quiet', {}, a.code ?? ''), h('td.quiet', {}, a.country ?? ''), h('td.n', {}, a.reports.toLocaleString('en'))))))) : empty('Nobody is called that.'),
    pager(context, list)));
}
