// SPDX-License-Identifier: Apache-2.0
// Claims that cannot both be true, side by side.

import { get } from './api.js';
import { h } from './dom.js';
import { controls, DAYS, empty, linked, page, pager, saves } from './view.js';
import * as w from './words.js';

export async function show(main, context) {
  const { query, signal, setTitle } = context;
  setTitle('Contested');
  const parameters = Object.fromEntries(['from', 'to', 'actor', 'report', 'relation', 'between', 'sort', 'offset'].map((name) => [name, query.get(name)]));
  const list = await get('/api/contested', { ...parameters, limit: 20 }, signal);
  main.replaceChildren(page('Contested', 'Where one holder’s claim stands against another’s, in one report or between reports; the earlier one stands first. The words in which they differ are marked; under each claim stands the sentence that says it.',
    [controls(context, [...DAYS, { name: 'relation', label: 'How', usual: '', options: [['', 'All'], ['CONTRADICTS', 'Cannot both be true'], ['CONFLICTS', 'Cannot both be had'], ['CHANGES', 'A change of mind']] }, { name: 'between', label: 'Found', usual: '', options: [['', 'Everywhere'], ['many', 'Between reports'], ['one', 'In one report']] }, { name: 'sort', label: 'Sorted by', usual: 'day', options: [['day', 'Day, newest first'], ['score', 'How sure the clash is']] }]), saves('/api/contested', parameters)],
    list.items.length ? h('div.pairs', {}, list.items.map(pair)) : empty('No claims contest each other here.'), pager(context, list)));
}

function pair(p) {
  const [one, other] = clashing(p.because, p.words, p.otherWords);
  return h('article.pair', {},
    side({ holders: p.holders, reporter: p.reporter, polarity: p.polarity, words: p.words, evidence: p.evidence, report: p.report, entry: p.entry, title: p.title ?? p.document, day: p.published }, one),
    side({ holders: p.otherHolders, reporter: p.otherReporter, polarity: p.otherPolarity, words: p.otherWords, evidence: p.otherEvidence, report: p.otherReport, entry: p.otherEntry, title: p.otherTitle ?? p.otherDocument, day: p.otherPublished }, other),
    h('p.because', {}, h('b', {}, `${relationWords(p.relation)}: `), p.because, ` · score ${p.score.toFixed(2)}`, p.report === p.otherReport ? '' : ' · between two reports', p.retold ? ` · told again by ${w.count(p.retold, 'report')}` : ''));
}

const relationWords = (code) => { const words = w.relation(code); return words[0].toUpperCase() + words.slice(1); };

const terms = (words) => new Set(words.toLowerCase().match(/[\p{L}\p{N}’'.,%-]*[\p{L}\p{N}%]/gu) ?? []);

/** Returns the words that each side has and the other has not, of those named as the reason. */
function clashing(because, words, otherWords) {
  const parts = because.split(' / ');
  const [a, b] = parts.length === 2 ? parts.map(terms) : [terms(words), terms(otherWords)];
  const only = (mine, others) => new Set([...mine].filter((word) => !others.has(word) && (word.length > 2 || /\p{N}/u.test(word))));
  return [only(a, b), only(b, a)];
}

function side(claim, clash) {
  return h('section.side', {}, h('h2', {}, claim.holders?.length ? linked(claim.holders) : 'Nobody named', ' ', claim.polarity === '-' ? h('span.tag.conf', {}, 'denies') : h('span.tag', {}, 'claims'), claim.reporter ? h('span.quiet', {}, ` as ${claim.reporter} tells`) : ''),
    h('blockquote', {}, mark(claim.words, clash)),
    claim.evidence && claim.evidence.trim() !== claim.words.trim() ? h('p.evidence-line', {}, claim.evidence) : null,
    h('p.item-foot', {}, h('a', { href: `/report/${claim.report}#${claim.entry}` }, w.cut(claim.title, 80)), h('span', {}, w.day(claim.day))));
}

/** Marks the words that clash, neighbours together. */
function mark(words, clash) {
  const parts = words.split(/([\p{L}\p{N}’'.,%-]*[\p{L}\p{N}%])/u);
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
