// SPDX-License-Identifier: Apache-2.0
// Claims that cannot both be true, side by side.

import { get } from './api.js';
import { h } from './dom.js';
import { controls, DAYS, empty, linked, page, pager, saves } from './view.js';
import * as w from './words.js';

export async function show(main, context) {
  const { query, signal, setTitle } = context;
  setTitle('Contested');
  const parameters = Object.fromEntries(['from', 'to', 'actor', 'sort', 'offset'].map((name) => [name, query.get(name)]));
  const list = await get('/api/contested', { ...parameters, limit: 20 }, signal);
  main.replaceChildren(page('Contested', 'Where one holder’s claim stands against another’s. The words that clash are marked; under each claim stands the sentence that says it.',
    [controls(context, [...DAYS, { name: 'sort', label: 'Sorted by', usual: 'published', options: [['published', 'Day, newest first'], ['score', 'How sure the clash is']] }]), saves('/api/contested', parameters)],
    list.items.length ? h('div.pairs', {}, list.items.map(pair)) : empty('No claims contest each other here.'), pager(context, list)));
}

function pair(p) {
  const clash = clashing(p.because);
  return h('article.pair', {},
    side(p.holders, p.words, p.evidence, p.report, p.entry, p.title ?? p.document, p.published, clash),
    side(p.otherHolders, p.otherWords, p.otherEvidence, p.otherReport, p.otherEntry, p.otherTitle ?? p.document, p.published, clash),
    h('p.because', {}, h('b', {}, 'They clash in: '), p.because, ` · score ${p.score.toFixed(2)}`));
}

/** Returns the single words named in a reason. */
function clashing(because) {
  return new Set((because.toLowerCase().match(/[\p{L}\p{N}’'-]{3,}/gu) ?? []));
}

function side(holders, words, evidence, report, entry, title, day, clash) {
  return h('section.side', {}, h('h2', {}, holders?.length ? linked(holders) : 'Nobody named'),
    h('blockquote', {}, mark(words, clash)),
    evidence && evidence.trim() !== words.trim() ? h('p.evidence-line', {}, evidence) : null,
    h('p.item-foot', {}, h('a', { href: `/report/${report}#${entry}` }, w.cut(title, 80)), h('span', {}, w.day(day))));
}

/** Marks the words that clash, neighbours together. */
function mark(words, clash) {
  const parts = words.split(/([\p{L}\p{N}’'-]+)/u);
  const hit = (i) => clash.has(parts[i]?.toLowerCase());
  const marked = [];
  let run = '';
  parts.forEach((part, i) => {
    if (hit(i) || (run && !(i % 2) && hit(i + 1))) run += part;
    else {
      if (run) marked.push(h('mark', {}, run));
      run = '';
      marked.push(part);
    }
  });
  if (run) marked.push(h('mark', {}, run));
  return marked;
}
