// SPDX-License-Identifier: Apache-2.0
// What the pages over many reports are made of: a head with filters, lists with their evidence, a drawer, ways to save.

import { address, get } from './api.js';
import { h, say } from './dom.js';
import { savePng, saveSvg } from './export.js';
import * as w from './words.js';

/** Makes a page: its title, a sentence that says what is seen, controls, content. */
export function page(title, lede, controls, ...content) {
  return h('div.view', {},
    h('header.view-head', {}, h('h1', {}, title), h('p.lede', {}, lede)),
    controls ? h('div.controls', {}, controls) : null,
    content);
}

/** Makes a form whose fields are parameters of the address; whatever changes, the page follows. */
export function controls(context, fields, extra) {
  const form = h('form.fields', { onsubmit: (e) => { e.preventDefault(); apply(); } });
  const apply = () => {
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (value) query.set(name, value);
    const text = query.toString();
    context.go(location.pathname + (text ? `?${text}` : ''));
  };
  for (const field of fields) {
    const value = context.query.get(field.name) ?? field.usual ?? '';
    let control;
    if (field.options) {
      control = h('select', { name: field.name, onchange: apply }, field.options.map(([key, words]) => h('option', { value: key === field.usual ? '' : key, selected: key === value }, words)));
    } else {
      control = h('input', { name: field.name, type: field.type ?? 'search', value, placeholder: field.placeholder, maxlength: '200', size: field.size, onchange: apply });
    }
    form.append(h('label', {}, h('span', {}, field.label), control));
  }
  if (fields.some((field) => field.type === 'date') && (context.query.get('from') || context.query.get('to'))) {
    form.append(h('button.button.plain', { type: 'button', onclick: () => { for (const name of ['from', 'to']) form.elements[name].value = ''; apply(); } }, 'All days'));
  }
  form.append(extra ?? '');
  return form;
}

export const DAYS = [{ name: 'from', label: 'From', type: 'date' }, { name: 'to', label: 'To', type: 'date' }];

/** Links that save a list. */
export function saves(path, parameters) {
  return h('span.saves', {}, 'Save ',
    h('a', { href: address(path, { ...parameters, format: 'csv' }), download: '' }, 'CSV'), ' ',
    h('a', { href: address(path, { ...parameters, limit: 1000 }), download: `${path.split('/').pop()}.json` }, 'JSON'));
}

/** The formats of the field in which the server hands out reports, with what they are called. */
const FORMATS = [['gdelt-events', 'GDELT events'], ['gdelt-mentions', 'GDELT mentions'], ['icews', 'ICEWS'], ['polecat', 'POLECAT'], ['phoenix', 'Phoenix'], ['plover', 'PLOVER'], ['web-annotation', 'Web Annotation'], ['jsonld', 'JSON-LD'], ['brat', 'brat']];

/** A menu that saves the reports of the store, up to the most that one answer has, in a format of the field. */
export function exportsAs() {
  return h('details.exports', {}, h('summary', {}, 'All reports as …'),
    h('ul', {}, FORMATS.map(([format, name]) => h('li', {}, h('a', { href: address('/api/export', { format, limit: 5000 }), download: '' }, name)))));
}

/** Buttons that save a picture, which is asked for when it is saved. */
export function savesPicture(name, file, svg) {
  return [h('button.button.plain', { type: 'button', onclick: () => saveSvg(`${file}.svg`, svg()), title: `${name} as SVG` }, 'Save SVG'),
    h('button.button.plain', { type: 'button', onclick: () => savePng(`${file}.png`, svg()).then(() => say(`${name} was saved`), (e) => say(e.message)), title: `${name} as PNG` }, 'PNG')];
}

/** Links to earlier and later parts of a list. */
export function pager(context, page) {
  if (page.total <= page.limit && !page.offset) return null;
  const to = (offset) => {
    const query = new URLSearchParams(context.query);
    if (offset) query.set('offset', offset);
    else query.delete('offset');
    return `${location.pathname}?${query}`;
  };
  const last = Math.min(page.offset + page.items.length, page.offset + page.limit);
  return h('nav.pager', { 'aria-label': 'Parts of the list' },
    page.offset ? h('a.button', { href: to(Math.max(0, page.offset - page.limit)), rel: 'prev' }, '← Earlier part') : null,
    h('span.quiet', {}, page.items.length ? `${page.offset + 1}–${last} of ${page.more ? 'more than ' : ''}${page.total.toLocaleString('en')}` : 'Nothing here'),
    last < page.total || page.more ? h('a.button', { href: to(page.offset + page.limit), rel: 'next' }, 'Next part →') : null);
}

export function empty(words) {
  return h('p.empty', {}, words);
}

export const names = (list) => (list ?? []).map((one) => one.name).join(', ');

/** Names that lead to the pages of their actors. */
export function linked(list) {
  return (list ?? []).flatMap((one, i) => [i ? ', ' : '', h('a', { href: `/actor/${one.number}` }, one.name)]);
}

/** Returns a sentence with one place in it marked. */
function marked(sentence, words) {
  const at = words ? (sentence ?? '').indexOf(words) : -1;
  return at < 0 ? sentence : [sentence.slice(0, at), h('mark', {}, words), sentence.slice(at + words.length)];
}

/** Shows an item of one of the lists of entries, with the link to its words. */
export function item(kind, e) {
  const when = e.from ? w.days(e.from, e.to) : w.day(e.published);
  const foot = h('p.item-foot', {}, h('a', { href: `/report/${e.report}#${e.entry}` }, w.cut(e.title ?? e.document, 90)), h('span', {}, [e.publisher, w.day(e.published)].filter(Boolean).join(', ')));
  switch (kind) {
    case 'events': return h('article.item', {},
      h('p.item-head', {}, h('b', {}, names(e.actors) || '—'), ' ', h('span', { class: `tag ${w.tone(e.quad)}` }, w.plain(e.type)), ' ', h('b', {}, names(e.recipients)), w.real(e.status) ? '' : h('span.tag', {}, w.status(e.status)), h('span.item-day', {}, when)),
      h('p.item-words', {}, marked(e.sentence ?? e.trigger, e.trigger)), foot);
    case 'statements': return h('article.item', {},
      h('p.item-head', {}, e.speakers?.length ? h('b', {}, names(e.speakers)) : e.source ? h('b', {}, e.source) : h('span.tag.doubt', {}, 'nobody named'), ' ', w.verb(e.kind), e.addressees?.length ? [' to ', h('b', {}, names(e.addressees))] : '', e.factuality === 'DOUBTED' ? h('span.tag.doubt', {}, 'held at a distance') : '', h('span.item-day', {}, when)),
      h('p.item-words', {}, e.form === 'INDIRECT' ? e.words : h('q', {}, e.words.replace(/^["“”'‘’]+|["“”'‘’]+$/g, ''))), foot);
    case 'positions': return h('article.item', {},
      h('p.item-head', {}, h('b', {}, names(e.party) || '—'), ' ', w.stance(e.stance), e.about?.length ? h('span.quiet', {}, ` on ${names(e.about)}`) : '', h('span.item-day', {}, when)),
      h('p.item-words', {}, e.words), foot);
    case 'meetings': return h('article.item', {},
      h('p.item-head', {}, h('b', {}, e.name ?? e.words), ' ', h('span.tag', {}, w.status(e.status)), h('span.item-day', {}, when)),
      h('p.item-words', {}, [names(e.parties), names(e.place)].filter(Boolean).join(' · ') || e.words), foot);
    default: return h('article.item', {}, h('p.item-words', {}, e.words), foot);
  }
}

let drawer;

/** Opens the list behind a part of a picture, beside it. */
export async function evidence(title, kind, parameters, signal) {
  closeEvidence();
  const before = document.activeElement;
  const list = h('div.drawer-list', {}, h('p.loading', {}, 'Loading …'));
  const close = () => {
    closeEvidence();
    before?.focus?.();
  };
  drawer = h('aside.drawer', { 'aria-label': title, tabindex: '-1', onkeydown: (e) => { if (e.key === 'Escape') close(); } },
    h('div.drawer-head', {}, h('h2', {}, title), h('button.button.plain', { type: 'button', onclick: close }, 'Close')),
    h('div.drawer-tools', {}, saves(`/api/${kind}`, parameters)), list);
  document.body.append(drawer);
  drawer.focus({ preventScroll: true });
  signal?.addEventListener('abort', closeEvidence, { once: true });
  const mine = drawer;
  const more = async (offset) => {
    const found = await get(`/api/${kind}`, { ...parameters, limit: 30, offset }, signal);
    if (mine !== drawer) return;
    list.querySelector('.loading, .more')?.remove();
    list.append(...found.items.map((e) => item(kind, e)));
    const end = offset + found.items.length;
    if (end < found.total || found.more) list.append(h('button.button.more', { type: 'button', onclick: () => more(end) }, `More (${(found.total - end).toLocaleString('en')}${found.more ? '+' : ''})`));
    if (!offset) say(`${title}: ${found.total}`);
    if (!found.total) list.append(empty('Nothing here.'));
  };
  try {
    await more(0);
  } catch (e) {
    if (e.name !== 'AbortError') list.replaceChildren(empty(e.message));
  }
}

export function closeEvidence() {
  drawer?.remove();
  drawer = undefined;
}

/** Loads the library that pictures are drawn with, when the first one is. */
export async function d3() {
  await import('./d3.js');
  return globalThis.d3;
}
