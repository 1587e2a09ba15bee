// SPDX-License-Identifier: Apache-2.0
// How far the record agrees with a coding by hand.

import { post } from './api.js';
import { h, say } from './dom.js';
import { page } from './view.js';

const LARGEST = 2 * 1024 * 1024;
const WHAT = ['report', 'type', 'source', 'target', 'date', 'status'];
const KINDS = { DIFFERED: 'both, different', MISSED: 'yours alone', ADDED: 'the record’s alone' };

export async function show(main, { setTitle }) {
  setTitle('Agreement');
  const file = h('input', { type: 'file', id: 'coded', required: true, accept: '.csv,.tsv,text/csv,text/plain' });
  const columns = WHAT.map((what) => h('label', {}, what, h('input', { name: what, type: 'text', maxlength: '100', placeholder: what })));
  const actors = h('select', { name: 'actors' }, h('option', { value: 'country' }, 'by country'), h('option', { value: 'code' }, 'by their whole code'));
  const token = h('input', { type: 'password', autocomplete: 'off', value: sessionStorage.getItem('token') ?? '', onchange: (e) => (e.target.value ? sessionStorage.setItem('token', e.target.value) : sessionStorage.removeItem('token')) });
  const asksToken = h('label', { hidden: true }, 'Token of this server', token);
  const answer = h('div.agreement', { 'aria-live': 'polite' });
  const form = h('form', { class: 'import', onsubmit: async (e) => {
    e.preventDefault();
    const [chosen] = file.files;
    if (!chosen) return;
    if (chosen.size > LARGEST) { answer.replaceChildren(h('p.bad', {}, 'The file is larger than 2 MB; compare it with “rapporteur agree”.')); return; }
    const named = {};
    for (const what of WHAT) if (form.elements[what].value.trim()) named[what] = form.elements[what].value.trim();
    answer.replaceChildren(h('p.loading', {}, 'Comparing …'));
    try {
      const found = await post('/api/agree', { csv: await chosen.text(), columns: named, actors: actors.value });
      answer.replaceChildren(...shown(found));
      say(`${found.coded} coded events were compared`);
    } catch (error) {
      if (error.status === 401) asksToken.hidden = false;
      answer.replaceChildren(h('p.bad', { role: 'alert' }, error.message));
    }
  } },
    h('label', {}, 'Your coding: CSV with a header, a row for each event', file),
    h('p.quiet', {}, 'What your columns are called, if otherwise:'), h('div.import-row', {}, columns),
    h('label', {}, 'Actors are compared', actors), asksToken, h('div', {}, h('button.button.main', { type: 'submit' }, 'Compare')));
  main.replaceChildren(page('Agreement', 'How far the record of this store agrees with what you coded by hand. Your file is compared on this machine, and not kept.', null, form, answer));
}

const figure = (interval, times, digits) => {
  if (!interval) return '–';
  const at = (value) => (value * times).toFixed(digits);
  return interval.low === undefined ? at(interval.value) : [h('b', {}, at(interval.value)), h('span.quiet', {}, ` ${at(interval.low)} to ${at(interval.high)}`)];
};

function table(head, rows, kind = 'plain') {
  return h('div.scroll', {}, h(`table.${kind}`, {}, h('thead', {}, h('tr', {}, head.map((words) => h('th', { scope: 'col' }, words)))), h('tbody', {}, rows)));
}

function shown(found) {
  const count = (kind) => found.outcomes.filter((one) => one.outcome === kind).length;
  const apart = found.outcomes.filter((one) => one.outcome !== 'AGREED');
  return [
    h('p.lede', {}, `${found.reports} reports. You coded ${found.coded} events, the record has ${found.found}: ${count('AGREED')} agree in all that you coded, ${count('DIFFERED')} are in both and differ, ${count('MISSED')} you alone have, ${count('ADDED')} the record alone.`),
    found.problems.length || found.unread.length ? h('ul.bad', {}, found.problems.map((one) => h('li', {}, `Line ${one.line}: ${one.message}`)), found.unread.map((id) => h('li', {}, `There is no report “${id}” here; its rows are left out.`))) : null,
    h('h2', {}, 'Figures'),
    table(['', 'Precision %', 'Recall %', 'F %', 'Units', 'Agree %', 'Cohen’s κ', 'Krippendorff’s α'], found.measures.map((m) => h('tr', {}, h('th', { scope: 'row' }, m.name), ['precision', 'recall', 'f'].map((name) => h('td', {}, m.name === 'type or none' ? '' : figure(m[name], 100, 1))), h('td.n', {}, m.name === 'event' ? '' : String(m.units)), h('td', {}, figure(m.agreement, 100, 1)), h('td', {}, figure(m.kappa, 1, 2)), h('td', {}, figure(m.alpha, 1, 2))))),
    found.resamples ? h('p.quiet', {}, `Beside each figure its 95 % interval: ${found.resamples} resamples of the reports, seed ${found.seed}.`) : null,
    h('h2', {}, 'Which type stands beside which'),
    table(['yours \\ the record’s', ...found.confusion.types], found.confusion.types.map((type, i) => h('tr', {}, h('th', { scope: 'row' }, type), found.confusion.counts[i].map((n) => h('td.n', {}, n ? String(n) : '·')))), 'matrix'),
    h('h2', {}, 'Disagreements'),
    apart.length ? table(['Report', 'What', 'Yours', 'The record’s', 'Evidence'], apart.map(row)) : h('p', {}, 'None.'),
  ].filter(Boolean);
}

const told = (side) => (side ? WHAT.slice(1).map((what) => side[what]).filter(Boolean).join(' · ') : '');

function row(one) {
  return h('tr', {}, h('td', {}, one.report), h('td', {}, one.differing.length ? one.differing.join(', ') : KINDS[one.outcome]),
    h('td', {}, one.coded ? [h('span.quiet', {}, `line ${one.coded.line} `), told(one.coded)] : ''),
    h('td', {}, one.found ? [h('span.quiet', {}, `${one.found.entry} `), told(one.found)] : ''),
    h('td', {}, one.found ? [h('mark', {}, one.found.trigger), h('span.quiet', {}, ` ${one.found.start}–${one.found.end} `), one.found.sentence] : ''));
}
