// SPDX-License-Identifier: Apache-2.0
// The page of one report: its text with the record on it, and the record beside it.

import { get } from './api.js';
import { corrections } from './correct.js';
import { debounce, h, say } from './dom.js';
import { chain, facts, line, look, unresolved } from './entry.js';
import { saveJson, saveText } from './export.js';
import { lay } from './marks.js';
import { SourcedRecord } from './record.js';
import * as w from './words.js';

const USUAL = ['statement', 'event', 'meeting', 'time', 'figure', 'entity'];

/** Shows report number; entries have addresses of their own: /report/7#st3. */
export async function show(main, { params, signal, setTitle }) {
  const { text, record: json, ...about } = await get(`/api/reports/${params.number}`, {}, signal);
  const record = new SourcedRecord(text, json);
  setTitle(record.document.title ?? record.document.id);
  main.replaceChildren(new Desk(record, about, signal).element);
}

class Desk {
  constructor(record, about, signal) {
    this.record = record;
    this.about = about;
    this.shown = new Set(USUAL);
    this.rows = new Map();
    this.pinned = undefined;
    this.signal = signal;
    this.textElement = h('article.text', { 'aria-label': 'The report' });
    this.gutter = h('div.gutter', { 'aria-label': 'Who says it' });
    this.list = h('ol.entries', { tabindex: '-1', 'aria-label': 'The record in the order of the text' });
    this.title = h('h2', {});
    this.popover = h('div.popover', { hidden: true });
    this.panel = h('aside.panel', { 'aria-label': 'The record' },
      h('div.panel-head', {}, this.title,
        h('button.button.plain', { type: 'button', title: 'The whole record as JSON', onclick: () => this.save() }, 'Save JSON'),
        h('button.button.sheet-toggle', { type: 'button', onclick: () => this.raise() }, 'Record')),
      this.list);
    this.element = h('div.desk', {},
      h('div.reader', {}, h('div.sheet', {}, this.masthead(), this.gutter, this.textElement)), this.panel);
    this.draw();
    this.listen();
    requestAnimationFrame(() => this.follow(location.hash.slice(1), true));
  }

  masthead() {
    const d = this.record.document;
    const warnings = this.record.json.warnings ?? [];
    this.chips = w.KINDS.map(([kind, name, list]) => {
      const n = (this.record.json[list] ?? []).length;
      return h('button.chip', { type: 'button', 'aria-pressed': String(this.shown.has(kind)), 'data-kind': kind, disabled: !n, onclick: () => this.toggle(kind) },
        h(`span.dot.${kind}`, { 'aria-hidden': 'true' }), name, h('span.count', {}, String(n)));
    });
    return h('header.masthead', {},
      h('div.about-report', {},
        d.publisher ? h('b', {}, d.publisher) : null,
        h('span', {}, d.published ? w.day(d.published) : 'without a date'),
        h('span', {}, d.id),
        d.uri && /^https?:/.test(d.uri) ? h('a', { href: d.uri, rel: 'noreferrer noopener external', target: '_blank' }, 'the original') : null,
        this.about.story ? h('a', { href: `/story/${this.about.story}` }, 'its story') : null),
      warnings.map((words) => h('p.small', {}, h('span.tag.doubt', {}, words))),
      h('div.kinds', { role: 'group', 'aria-label': 'Kinds of entries shown' }, this.chips));
  }

  draw() {
    const { piecesOf, pieces, all } = lay(this.record, this.shown, this.textElement);
    this.piecesOf = piecesOf;
    this.pieces = pieces;
    this.all = all;
    this.pieceOf = new Map(pieces.map((piece) => [piece.element, piece]));
    // One stop for the tabulator in the whole text; arrows go from mark to mark.
    pieces.forEach((piece, i) => {
      piece.element.tabIndex = i === 0 ? 0 : -1;
      piece.element.setAttribute('role', 'button');
    });
    this.fillList();
    this.drawGutter();
  }

  fillList() {
    const ids = [...this.record.kindOf.keys()].filter((id) => this.shown.has(this.record.kindOf.get(id)));
    const begin = new Map(ids.map((id) => [id, this.record.begin(id)]));
    const order = new Map(ids.map((id, i) => [id, i]));
    ids.sort((a, b) => begin.get(a) - begin.get(b) || order.get(a) - order.get(b));
    this.ids = ids;
    this.begin = begin;
    this.rows = new Map(ids.map((id) => [id, this.row(id)]));
    this.list.replaceChildren(...this.rows.values());
    this.title.textContent = ids.length === 1 ? '1 entry' : `${ids.length} entries`;
    if (!ids.length) this.list.append(h('li.notice.small', {}, this.record.kindOf.size ? 'Every kind is hidden.' : 'Nothing was found in this report.'));
  }

  row(id) {
    const depth = this.record.kindOf.get(id) === 'statement' ? Math.min(2, this.record.chain(this.record.get(id)).length - 1) : 0;
    const missing = unresolved(this.record, id);
    return h('li.entry', { 'data-id': id, class: depth ? `within${depth}` : '' },
      h('a.entry-row', { href: `#${id}`, onclick: (e) => this.click(e, id) },
        h('span', { class: `dot ${look(this.record, id)}`, 'aria-hidden': 'true' }),
        h('span', {}, line(this.record, id), missing && this.record.kindOf.get(id) !== 'statement' ? [' ', h('span.tag.doubt', {}, 'unresolved')] : null)));
  }

  // -- who says it, beside the text

  drawGutter() {
    this.gutter.replaceChildren();
    if (!this.shown.has('statement')) return;
    const base = this.textElement.getBoundingClientRect().top;
    let free = 0;
    let last = '';
    const bars = [];
    for (const statement of this.record.json.statements ?? []) {
      const rects = (this.piecesOf.get(statement.id) ?? []).flatMap((piece) => [...piece.element.getClientRects()]);
      if (!rects.length) continue;
      const top = Math.min(...rects.map((r) => r.top)) - base;
      const bottom = Math.max(...rects.map((r) => r.bottom)) - base;
      bars.push({ statement, top, bottom, depth: Math.min(3, this.record.chain(statement).length) });
    }
    bars.sort((a, b) => a.top - b.top || a.depth - b.depth);
    for (const { statement, top, bottom, depth } of bars) {
      const name = this.record.speaker(statement);
      const doubted = statement.cue?.factuality === 'DOUBTED';
      const bar = h('button', { class: `says d${depth} ${doubted ? 'doubted' : ''}`, type: 'button', tabindex: '-1', 'data-id': statement.id, 'aria-label': `${name ?? 'Somebody'} ${w.verb(statement.kind)}`, style: { top: `${top + 3}px`, height: `${Math.max(14, bottom - top - 6)}px` }, onclick: () => this.go(statement.id) });
      this.gutter.append(bar);
      const said = `${name ?? ''} ${statement.kind}`;
      if (said === last && top < free + 30) continue;
      const verb = depth > 1 ? `${w.verb(statement.kind)}, as ${this.record.speaker(this.record.get(statement.within)) ?? 'others'} has it` : w.verb(statement.kind);
      const height = 19 + 16 * Math.ceil(verb.length / 26) + (name && name.length > 22 ? 17 : 0);
      const at = Math.max(top + 3, free);
      if (at > bottom + 60) continue;
      this.gutter.append(h('button', { class: `speaker ${name ? '' : 'unknown'}`, type: 'button', tabindex: '-1', 'data-id': statement.id, style: { top: `${at}px` }, onclick: () => this.go(statement.id) }, w.cut(name ?? 'nobody named', 44), h('em', {}, verb)));
      free = at + height + 6;
      last = said;
    }
  }

  // -- from the text to the record and back

  listen() {
    const on = (target, type, work, options = {}) => target.addEventListener(type, work, { signal: this.signal, ...options });
    on(this.textElement, 'pointerover', (e) => this.over(e));
    on(this.textElement, 'pointerleave', () => this.leave());
    on(this.textElement, 'focusin', (e) => this.over(e));
    on(this.textElement, 'focusout', () => this.leave());
    on(this.textElement, 'click', (e) => this.clickText(e));
    on(this.textElement, 'keydown', (e) => this.key(e));
    on(this.list, 'pointerover', (e) => this.near(e.target.closest('.entry')?.dataset.id));
    on(this.list, 'pointerleave', () => this.near(undefined));
    on(this.list, 'focusin', (e) => this.near(e.target.closest('.entry')?.dataset.id));
    on(this.list, 'keydown', (e) => this.keyInList(e));
    on(window, 'keydown', (e) => { if (e.key === 'Escape' && this.pinned) this.unpin(); });
    on(window, 'scroll', () => this.sync(), { passive: true });
    on(window, 'hashchange', () => this.follow(location.hash.slice(1)));
    const redraw = debounce(() => this.drawGutter(), 60);
    const observer = new ResizeObserver(redraw);
    observer.observe(this.textElement);
    this.signal.addEventListener('abort', () => observer.disconnect());
    document.fonts?.ready.then(() => this.drawGutter());
  }

  piece(e) {
    return this.pieceOf.get(e.target.closest?.('.seg'));
  }

  over(e) {
    const piece = this.piece(e);
    if (!piece) {
      this.leave();
      return;
    }
    const [id, ...others] = piece.ids;
    this.near(id);
    const kind = this.record.kindOf.get(id);
    const entry = this.record.get(id);
    const through = kind === 'statement' ? entry.within : entry.accordingTo ?? entry.statement;
    this.popover.replaceChildren(
      through ? h('p.chain', {}, chain(this.record, through), ':') : '',
      h('div.entry', {}, line(this.record, id)),
      unresolved(this.record, id) && kind !== 'statement' ? h('span.tag.doubt', {}, unresolved(this.record, id)) : '',
      others.length ? h('ul', {}, others.slice(0, 4).map((other) => h('li', {}, h('span', { class: `dot ${look(this.record, other)}` }), h('span', {}, line(this.record, other).filter((part) => !part?.classList?.contains('words')))))) : '');
    if (!this.popover.isConnected) this.textElement.append(this.popover);
    clearTimeout(this.soon);
    const x = e.clientX;
    this.soon = setTimeout(() => {
      this.popover.hidden = false;
      this.place(piece.element, x);
    }, this.popover.hidden ? 140 : 0);
  }

  /** Puts the small card below the words, or above where there is no room. */
  place(element, x) {
    const rects = [...element.getClientRects()];
    const rect = rects.find((r) => x >= r.left - 2 && x <= r.right + 2) ?? rects[0];
    const base = this.textElement.getBoundingClientRect();
    const box = this.popover.getBoundingClientRect();
    const left = Math.max(0, Math.min(rect.left - base.left, base.width - box.width));
    const below = rect.bottom + 8 + box.height < window.innerHeight;
    this.popover.style.setProperty('left', `${left}px`);
    this.popover.style.setProperty('top', `${below ? rect.bottom - base.top + 8 : rect.top - base.top - box.height - 8}px`);
  }

  leave() {
    clearTimeout(this.soon);
    this.popover.hidden = true;
    this.near(undefined);
  }

  near(id) {
    if (this.nearId === id) return;
    for (const element of this.element.querySelectorAll('.near')) element.classList.remove('near');
    this.nearId = id;
    if (!id) return;
    for (const { element } of this.piecesOf.get(id) ?? []) element.classList.add('near');
    this.rows.get(id)?.classList.add('near');
  }

  click(e, id) {
    if (e.ctrlKey || e.metaKey || e.shiftKey) return;
    e.preventDefault();
    if (this.pinned === id) this.unpin();
    else this.go(id);
  }

  clickText(e) {
    const piece = this.piece(e);
    if (!piece) return;
    const chosen = getSelection();
    if (chosen && !chosen.isCollapsed) return;
    this.choose(piece);
  }

  /** Pins what lies on a piece; asked again, the next entry that lies on it. */
  choose(piece) {
    const at = piece.ids.indexOf(this.pinned);
    clearTimeout(this.soon);
    this.popover.hidden = true;
    this.go(piece.ids[(at + 1) % piece.ids.length]);
  }

  key(e) {
    const piece = this.piece(e);
    if (!piece) return;
    if (e.key === 'Enter' || e.key === ' ') {
      e.preventDefault();
      this.choose(piece);
      return;
    }
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[e.key];
    if (!step) return;
    e.preventDefault();
    const next = this.pieces[this.pieces.indexOf(piece) + step];
    if (next) {
      piece.element.tabIndex = -1;
      next.element.tabIndex = 0;
      next.element.focus();
    }
  }

  keyInList(e) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[e.key];
    const row = e.target.closest('.entry');
    if (!step || !row) return;
    e.preventDefault();
    (step > 0 ? row.nextElementSibling : row.previousElementSibling)?.querySelector('.entry-row')?.focus();
  }

  /** Goes to an entry; the way back leads where one came from. */
  go(id) {
    if (location.hash === `#${id}`) this.follow(id);
    else location.hash = id;
  }

  follow(id, first = false) {
    if (!this.record.kindOf.has(id)) {
      this.clear();
      if (id && first) say('This report has no such entry.');
      return;
    }
    const kind = this.record.kindOf.get(id);
    if (!this.shown.has(kind)) this.toggle(kind, true);
    this.clear();
    this.pinned = id;
    for (const { element } of this.piecesOf.get(id) ?? []) element.classList.add('pinned');
    for (const span of this.record.evidence(id)) {
      for (const piece of this.all) if (piece.start >= span.start && piece.end <= span.end) piece.element.classList.add('evidence');
    }
    for (const element of this.gutter.querySelectorAll(`[data-id="${CSS.escape(id)}"]`)) element.classList.add('pinned');
    const row = this.rows.get(id);
    row.classList.add('open');
    const through = kind === 'statement' ? this.record.get(id).within : this.record.get(id).accordingTo ?? this.record.get(id).statement;
    row.append(h('div.entry-more', {},
      through ? h('p.chain', {}, chain(this.record, through), ':') : '',
      facts(this.record, id, (other) => this.go(other)),
      corrections(this.about.number, id, kind),
      h('div.entry-tools', {},
        h('button.button.plain', { type: 'button', onclick: () => this.toWords(id) }, 'Show the words'),
        h('button.button.plain', { type: 'button', onclick: (e) => this.copy(e.target, id) }, 'Copy link'),
        h('button.button.plain', { type: 'button', onclick: () => this.unpin() }, 'Close'))));
    row.querySelector('.entry-row').setAttribute('aria-expanded', 'true');
    this.panel.classList.add('up');
    this.toWords(id);
    this.toRow(id);
    say(row.querySelector('.entry-row').textContent);
  }

  clear() {
    this.pinned = undefined;
    for (const element of this.element.querySelectorAll('.pinned, .evidence')) element.classList.remove('pinned', 'evidence');
    for (const row of this.list.querySelectorAll('.entry.open')) {
      row.classList.remove('open');
      row.querySelector('.entry-more')?.remove();
      row.querySelector('.entry-row').removeAttribute('aria-expanded');
    }
  }

  unpin() {
    const row = this.rows.get(this.pinned);
    this.clear();
    this.panel.classList.remove('up', 'full');
    if (location.hash) history.pushState(null, '', location.pathname + location.search);
    row?.querySelector('.entry-row')?.focus({ preventScroll: true });
  }

  toWords(id) {
    const element = this.piecesOf.get(id)?.[0]?.element;
    if (!element) return;
    const rect = element.getBoundingClientRect();
    // On a phone the record covers the lower half, or is about to.
    const bottom = matchMedia('(max-width: 859px)').matches ? window.innerHeight * 0.46 : window.innerHeight;
    if (rect.top > 90 && rect.bottom < bottom - 30) return;
    this.led = true;
    window.scrollTo({ top: window.scrollY + rect.top - Math.min(220, bottom * 0.35), behavior: 'instant' });
  }

  toRow(id) {
    const row = this.rows.get(id);
    if (row) this.list.scrollTo({ top: row.offsetTop - Math.min(90, this.list.clientHeight * 0.2), behavior: 'instant' });
  }

  /** Scrolls the record to what begins at the top of the text in sight. */
  sync() {
    if (this.led) {
      this.led = false;
      return;
    }
    if (this.syncing || this.panel.matches(':hover')) return;
    this.syncing = true;
    requestAnimationFrame(() => {
      this.syncing = false;
      const edge = 130;
      // Pieces stand in the order of the text: halving finds the first in sight, in a long text too.
      let [low, high] = [0, this.pieces.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (this.pieces[middle].element.getBoundingClientRect().bottom > edge) high = middle;
        else low = middle + 1;
      }
      const first = this.pieces[low];
      if (!first) return;
      const id = this.ids.find((other) => this.begin.get(other) >= first.start);
      const row = id && this.rows.get(id);
      if (row) this.list.scrollTo({ top: Math.max(0, row.offsetTop - 60), behavior: 'instant' });
    });
  }

  // -- tools

  toggle(kind, on = !this.shown.has(kind)) {
    if (on) this.shown.add(kind);
    else this.shown.delete(kind);
    for (const chip of this.chips) chip.setAttribute('aria-pressed', String(this.shown.has(chip.dataset.kind)));
    const pinned = this.pinned;
    this.draw();
    this.pinned = undefined;
    if (pinned && this.shown.has(this.record.kindOf.get(pinned))) this.follow(pinned);
    say(this.title.textContent);
  }

  raise() {
    if (this.panel.classList.contains('full')) this.panel.classList.remove('up', 'full');
    else this.panel.classList.add(this.panel.classList.contains('up') ? 'full' : 'up');
  }

  async copy(button, id) {
    const link = `${location.origin}${location.pathname}#${id}`;
    try {
      await navigator.clipboard.writeText(link);
      button.textContent = 'Copied';
    } catch {
      saveText(`${id}.txt`, 'text/plain', link);
    }
  }

  save() {
    saveJson(`record-${this.about.number}.json`, this.record.json);
  }
}
