// SPDX-License-Identifier: Apache-2.0
// What each party demands, offers, accepts and refuses, and of whom.

import { get } from './api.js';
import { h } from './dom.js';
import { saveJson } from './export.js';
import { controls, DAYS, empty, evidence, page, saves } from './view.js';
import * as w from './words.js';

const STANCES = ['PROPOSES', 'OFFERS', 'ACCEPTS', 'WILLING', 'COMMITS', 'DEMANDS', 'REJECTS', 'WARNS'];
const MOST = 14;

export async function show(main, context) {
  const { query, signal, setTitle } = context;
  setTitle('Positions');
  const parameters = { from: query.get('from'), to: query.get('to') };
  const { cells, parties } = await get('/api/issues', parameters, signal);
  const stance = query.get('stance');
  const shown = cells.filter((cell) => !stance || cell.stance === stance);
  const name = new Map(parties.map((p) => [p.key, p.name]));
  const top = (key, most) => {
    const sums = new Map();
    for (const cell of shown) sums.set(cell[key], (sums.get(cell[key]) ?? 0) + cell.count);
    return [...sums].sort((a, b) => b[1] - a[1]).slice(0, most).map(([k]) => k);
  };
  const rows = top('party', 40);
  const columns = top('issue', MOST);
  const of = (party, issue) => shown.filter((cell) => cell.party === party && cell.issue === issue).sort((a, b) => a.month.localeCompare(b.month) || STANCES.indexOf(a.stance) - STANCES.indexOf(b.stance));
  const open = (party, issue) => evidence(`${name.get(party)} on ${name.get(issue)}`, 'positions', { party, issue, stance, ...parameters, order: 'asc' }, signal);
  const cell = (party, issue) => {
    const found = of(party, issue);
    if (!found.length) return h('td', {});
    const sum = found.reduce((n, c) => n + c.count, 0);
    const dots = found.flatMap((c) => Array(Math.min(c.count, 6)).fill(c));
    const say = STANCES.map((code) => [code, found.filter((c) => c.stance === code).reduce((n, c) => n + c.count, 0)]).filter(([, n]) => n).map(([code, n]) => `${w.stance(code)} ${n}×`).join(', ');
    return h('td', {}, h('button.cell', { type: 'button', title: say, 'aria-label': `${name.get(party)} on ${name.get(issue)}: ${say}`, onclick: () => open(party, issue) }, dots.slice(0, 12).map((c) => h(`span.stance.${c.stance}`, { 'aria-hidden': 'true' })), sum > Math.min(dots.length, 12) ? h('small', {}, `${sum}`) : null));
  };
  main.replaceChildren(page('Positions', 'A line for each party, a column for whom or what it takes a position on; the dots stand in the order of time. Choose a cell to read the words.',
    [controls(context, [...DAYS, { name: 'stance', label: 'Stance', usual: '', options: [['', 'All'], ...STANCES.map((code) => [code, w.stance(code)])] }]), h('span.saves', {}, h('button.button.plain', { type: 'button', onclick: () => saveJson('positions-by-issue.json', { cells: shown, parties }) }, 'Save counts')), saves('/api/positions', { ...parameters, stance })],
    rows.length ? [h('div.scroll', {}, h('table.matrix', {}, h('thead', {}, h('tr', {}, h('th', {}, h('span.unseen', {}, 'Party')), columns.map((issue) => h('th', { scope: 'col' }, w.cut(name.get(issue) ?? issue, 40))))), h('tbody', {}, rows.map((party) => h('tr', {}, h('th', { scope: 'row' }, w.cut(name.get(party) ?? party, 44)), columns.map((issue) => cell(party, issue))))))),
      h('div.legend', {}, STANCES.map((code) => h('span', {}, h(`span.stance.${code}`, {}), w.stance(code))))] : empty('No positions on anybody are told here.')));
}
