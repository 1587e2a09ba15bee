// SPDX-License-Identifier: Apache-2.0
// What each party demands, offers, accepts and refuses, and of whom: as a table, or over time.

import { get } from './api.js';
import { h } from './dom.js';
import { saveJson } from './export.js';
import { PositionTimes } from './positiontimes.js';
import { controls, d3 as load, DAYS, empty, evidence, page, saves } from './view.js';
import * as w from './words.js';

export const STANCES = ['PROPOSES', 'OFFERS', 'ACCEPTS', 'WILLING', 'COMMITS', 'DEMANDS', 'REJECTS', 'WARNS'];
const MOST = 14;

export async function show(main, context) {
  const { query, signal, setTitle } = context;
  setTitle('Positions');
  const parameters = { from: query.get('from'), to: query.get('to') };
  const timed = query.get('shown') === 'time';
  const [{ cells, parties }, d3] = await Promise.all([get('/api/issues', { ...parameters, by: timed ? 'day' : 'month' }, signal), timed ? load() : undefined]);
  const stance = query.get('stance');
  const party = query.get('party');
  const issue = query.get('issue');
  const shown = cells.filter((cell) => (!stance || cell.stance === stance) && (!party || cell.party === party) && (!issue || cell.issue === issue));
  const name = new Map(parties.map((p) => [p.key, p.name]));
  const open = (who, on, days) => evidence(`${name.get(who)} on ${name.get(on)}`, 'positions', { party: who, issue: on, stance, ...(days ?? parameters), order: 'asc' }, signal);
  const chosen = (key) => {
    const keys = new Set(cells.map((cell) => cell[key]));
    return [...keys].map((one) => [one, w.cut(name.get(one) ?? one, 40)]).sort((a, b) => a[1].localeCompare(b[1]));
  };
  const holder = h('div.picture', {});
  const times = timed && shown.length ? new PositionTimes(d3, holder, shown, name, open) : undefined;
  main.replaceChildren(page('Positions', timed
    ? 'A line for each party and whom or what it takes a position on; each mark stands on the day of its report. Choose a mark to read the words.'
    : 'A line for each party, a column for whom or what it takes a position on; the dots stand in the order of time. Choose a cell to read the words.',
  [controls(context, [{ name: 'shown', label: 'Shown', usual: '', options: [['', 'As a table'], ['time', 'Over time']] }, ...DAYS,
    { name: 'party', label: 'Party', usual: '', options: [['', 'All parties'], ...chosen('party')] }, { name: 'issue', label: 'On', usual: '', options: [['', 'All'], ...chosen('issue')] },
    { name: 'stance', label: 'Stance', usual: '', options: [['', 'All'], ...STANCES.map((code) => [code, w.stance(code)])] }]),
  h('span.saves', {}, h('button.button.plain', { type: 'button', onclick: () => saveJson('positions-by-issue.json', { cells: shown, parties }) }, 'Save counts')), saves('/api/positions', { ...parameters, stance, party, issue })],
  shown.length ? [times ? holder : table(shown, name, open),
    h('div.legend', {}, STANCES.map((code) => h('span', {}, h(`span.stance.${code}`, {}), w.stance(code))))] : empty('No positions on anybody are told here.')));
  times?.draw();
}

function top(cells, key, most) {
  const sums = new Map();
  for (const cell of cells) sums.set(cell[key], (sums.get(cell[key]) ?? 0) + cell.count);
  return [...sums].sort((a, b) => b[1] - a[1]).slice(0, most).map(([k]) => k);
}

function table(shown, name, open) {
  const rows = top(shown, 'party', 40);
  const columns = top(shown, 'issue', MOST);
  const of = (party, issue) => shown.filter((cell) => cell.party === party && cell.issue === issue).sort((a, b) => a.month.localeCompare(b.month) || STANCES.indexOf(a.stance) - STANCES.indexOf(b.stance));
  const cell = (party, issue) => {
    const found = of(party, issue);
    if (!found.length) return h('td', {});
    const sum = found.reduce((n, c) => n + c.count, 0);
    const dots = found.flatMap((c) => Array(Math.min(c.count, 6)).fill(c));
    const say = STANCES.map((code) => [code, found.filter((c) => c.stance === code).reduce((n, c) => n + c.count, 0)]).filter(([, n]) => n).map(([code, n]) => `${w.stance(code)} ${n}×`).join(', ');
    return h('td', {}, h('button.cell', { type: 'button', title: say, 'aria-label': `${name.get(party)} on ${name.get(issue)}: ${say}`, onclick: () => open(party, issue) }, dots.slice(0, 12).map((c) => h(`span.stance.${c.stance}`, { 'aria-hidden': 'true' })), sum > Math.min(dots.length, 12) ? h('small', {}, `${sum}`) : null));
  };
  return h('div.scroll', {}, h('table.matrix', {}, h('thead', {}, h('tr', {}, h('th', {}, h('span.unseen', {}, 'Party')), columns.map((issue) => h('th', { scope: 'col' }, w.cut(name.get(issue) ?? issue, 40))))), h('tbody', {}, rows.map((party) => h('tr', {}, h('th', { scope: 'row' }, w.cut(name.get(party) ?? party, 44)), columns.map((issue) => cell(party, issue)))))));
}
