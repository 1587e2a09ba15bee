// SPDX-License-Identifier: Apache-2.0
// Meetings, events and statements in time.

import { get } from './api.js';
import { h, s } from './dom.js';
import { controls, d3 as load, DAYS, empty, evidence, names, page, saves, savesPicture } from './view.js';
import * as w from './words.js';

const TOP = 34;
const BARS = 190;
const SAID = 64;
const GAP = 16;
const LANE = 26;
const LANES = 14;

export async function show(main, context) {
  const { query, signal, setTitle } = context;
  setTitle('Timeline');
  const parameters = Object.fromEntries(['from', 'to', 'party', 'forum'].map((name) => [name, query.get(name)]));
  const [d3, timeline, meetings, network] = await Promise.all([
    load(), get('/api/timeline', parameters, signal), get('/api/meetings', { ...parameters, status: query.get('status'), sort: 'day', order: 'asc', limit: 600 }, signal),
    get('/api/network', { status: 'all' }, signal),
  ]);
  const parties = [...network.parties].sort((a, b) => a.name.localeCompare(b.name)).map((p) => [p.key, w.cut(p.name, 40)]);
  if (parameters.party && !parties.some(([key]) => key === parameters.party)) parties.unshift([parameters.party, parameters.party]);
  const forums = timeline.forums.map((f) => [String(f.number), w.cut(f.name, 44)]);
  if (parameters.forum && !forums.some(([key]) => key === parameters.forum)) forums.unshift([parameters.forum, 'This forum']);
  const holder = h('div.picture', {});
  const picture = new Timeline(d3, holder, timeline.days, together(meetings.items), parameters, signal);
  main.replaceChildren(page('Timeline', 'Events by the day they are told to have happened on; under them statements by the day they were made on, and meetings, held or planned. Drag to move, + or Ctrl and the wheel to look closer; every bar opens what is behind it.',
    [controls(context, [...DAYS, { name: 'party', label: 'Party', usual: '', options: [['', 'All parties'], ...parties] }, ...(forums.length ? [{ name: 'forum', label: 'Forum', usual: '', options: [['', 'All forums'], ...forums] }] : []), { name: 'status', label: 'Meetings', usual: '', options: [['', 'All'], ['HELD', 'Held'], ['PLANNED', 'Planned'], ['PROPOSED', 'Proposed'], ['CANCELLED', 'Cancelled']] }]), saves('/api/events', { ...parameters, forum: undefined, actor: parameters.forum, sort: 'day' })],
    timeline.days.length || meetings.items.length ? [holder, h('div.legend', {}, h('span', {}, h('i.coop', {}), 'cooperative events'), h('span', {}, h('i.conf', {}), 'conflictual events'), h('span', {}, h('i.statement', {}), 'statements'), h('span', {}, h('i.meeting', {}), 'meeting held'), h('span', {}, h('i.hollow', {}), 'planned or proposed'), h('span', {}, h('i.meeting', { style: { opacity: '0.35' } }), 'its day is not told; placed on the day of the report'))] : empty('Nothing with a day is told here.')));
  picture.draw();
}

/** Puts meetings together that several reports tell: same days, same place or round. */
function together(items) {
  const groups = new Map();
  for (const m of items) {
    const from = m.from ?? m.published;
    if (!from) continue;
    const key = [from, m.to ?? '', m.status, names(m.place) || names(m.forum) || names(m.parties), m.round ?? ''].join('|');
    const group = groups.get(key);
    if (group) group.reports.push(m);
    else groups.set(key, { from, to: m.from ? m.to ?? m.from : m.published, vague: !m.from, status: m.status, reports: [m] });
  }
  for (const group of groups.values()) {
    const best = [...group.reports].sort((a, b) => (b.name ?? '').length - (a.name ?? '').length)[0];
    group.name = w.cut(names(best.forum) && (best.name ?? '').length < 12 ? names(best.forum) : best.name ?? best.words, 64);
  }
  return [...groups.values()];
}

const date = (iso) => new Date(`${iso}T00:00:00Z`);
const iso = (d) => d.toISOString().slice(0, 10);

class Timeline {
  constructor(d3, holder, days, meetings, parameters, signal) {
    Object.assign(this, { d3, holder, days, meetings, parameters, signal });
    this.transform = d3.zoomIdentity;
    const edges = [...days.map((d) => d.day), ...meetings.flatMap((m) => [m.from, m.to])].sort();
    this.first = edges[0];
    this.last = edges.at(-1);
    this.look = parameters.from || parameters.to ? [this.first, this.last] : densest(days, this.first, this.last);
    new ResizeObserver(() => this.draw()).observe(holder);
  }

  draw() {
    const { d3 } = this;
    const width = this.holder.clientWidth;
    if (!width || !this.first) return;
    if (width === this.width) return;
    this.width = width;
    const pad = 86400000;
    this.base = d3.scaleUtc().domain([new Date(+date(this.first) - 2 * pad), new Date(+date(this.last) + 3 * pad)]).range([20, width - 20]);
    this.height = TOP + BARS + GAP + SAID + 36 + Math.min(LANES, Math.max(2, this.meetings.length)) * LANE + 14;
    this.svg = s('svg', { viewBox: `0 0 ${width} ${this.height}`, height: this.height, role: 'group', 'aria-label': 'Timeline' });
    this.holder.replaceChildren(h('div.picture-tools', {}, h('button.button.plain', { type: 'button', 'aria-label': 'Closer', onclick: () => this.by(1.8) }, '+'), h('button.button.plain', { type: 'button', 'aria-label': 'Farther', onclick: () => this.by(1 / 1.8) }, '−'), h('button.button.plain', { type: 'button', onclick: () => this.all() }, 'All'), savesPicture('The timeline', 'timeline', () => this.svg)), this.svg);
    const most = Math.max(1, (this.base.domain()[1] - this.base.domain()[0]) / pad / 8);
    this.zoom = d3.zoom().scaleExtent([1, most]).translateExtent([[0, 0], [width, this.height]]).extent([[0, 0], [width, this.height]])
      .filter((e) => !e.button && (e.type !== 'wheel' || e.ctrlKey || e.metaKey))
      .on('zoom', (e) => { this.transform = e.transform; this.paint(); });
    d3.select(this.svg).call(this.zoom);
    const [a, b] = this.look.map((day, i) => this.base(new Date(+date(day) + (i ? 3 : -2) * pad)));
    const k = Math.min(most, (width - 40) / Math.max(1, b - a));
    d3.select(this.svg).call(this.zoom.transform, d3.zoomIdentity.scale(k).translate(20 / k - a, 0));
  }

  by(factor) {
    this.d3.select(this.svg).call(this.zoom.scaleBy, factor);
  }

  all() {
    this.d3.select(this.svg).call(this.zoom.transform, this.d3.zoomIdentity);
  }

  bin(x) {
    const { d3 } = this;
    const days = (x.domain()[1] - x.domain()[0]) / 86400000;
    return days > 3650 ? d3.utcYear : days > 1100 ? d3.utcMonth.every(3) : days > 330 ? d3.utcMonth : days > 100 ? d3.utcMonday : d3.utcDay;
  }

  paint() {
    const { d3, width } = this;
    const x = this.transform.rescaleX(this.base);
    const interval = this.bin(x);
    const bins = new Map();
    for (const d of this.days) {
      const at = interval.floor(date(d.day));
      const bin = bins.get(+at) ?? { from: at, to: interval.offset ? interval.offset(at, 1) : interval.ceil(new Date(+at + 1)), coop: 0, conf: 0, said: 0 };
      bin.coop += d.cooperative;
      bin.conf += d.conflictual;
      bin.said += d.statements;
      bins.set(+at, bin);
    }
    const seen = [...bins.values()].filter((b) => x(b.to) > 0 && x(b.from) < width);
    const most = Math.max(1, ...seen.map((b) => Math.max(b.coop, b.conf)));
    const middle = TOP + BARS / 2;
    const ground = TOP + BARS + GAP + SAID;
    const told = d3.scaleLinear().domain([0, Math.max(1, ...seen.map((b) => b.said))]).range([0, SAID - 8]);
    const y = d3.scaleLinear().domain([0, most]).range([0, BARS / 2 - 6]);
    const nodes = [];
    const ticks = x.ticks(Math.max(3, Math.round(width / 130)));
    const format = x.tickFormat();
    nodes.push(s('g.axis', {}, ticks.map((t) => s('g', {}, s('line', { x1: x(t), x2: x(t), y1: TOP - 8, y2: this.height, 'stroke-opacity': '0.35' }), s('text', { x: x(t) + 5, y: 22 }, label(t, format, x)))), s('line', { x1: 0, x2: width, y1: middle, y2: middle }), s('line', { x1: 0, x2: width, y1: ground, y2: ground })));
    for (const b of seen) {
      const left = Math.max(x(b.from), -20);
      const wide = Math.max(2.5, Math.min(x(b.to), width + 20) - left - 1.5);
      const bar = (n, cls, up) => n && s(`rect.mark-${cls}`, { x: left, y: up ? middle - y(n) : middle, width: wide, height: Math.max(2, y(n)), rx: 1.5, tabindex: '0', role: 'button', style: { cursor: 'pointer' }, 'aria-label': `${n} ${up ? 'cooperative' : 'conflictual'} events, ${span(b)}`, onclick: () => this.open(b, cls), onkeydown: (e) => { if (e.key === 'Enter') this.open(b, cls); } }, s('title', {}, `${w.count(n, up ? 'cooperative event' : 'conflictual event')}, ${span(b)}`));
      nodes.push(bar(b.coop, 'coop', true) || '', bar(b.conf, 'conf', false) || '');
      if (b.said) nodes.push(s('rect.mark-statement', { x: left, y: ground - Math.max(2, told(b.said)), width: wide, height: Math.max(2, told(b.said)), rx: 1.5, tabindex: '0', role: 'button', style: { cursor: 'pointer' }, 'aria-label': `${w.count(b.said, 'statement')}, ${span(b)}`, onclick: () => this.said(b), onkeydown: (e) => { if (e.key === 'Enter') this.said(b); } }, s('title', {}, `${w.count(b.said, 'statement')}, ${span(b)}`)));
    }
    nodes.push(...this.lanes(x, ground + 30));
    this.svg.replaceChildren(...nodes.filter(Boolean));
  }

  lanes(x, top) {
    const { width } = this;
    const ends = [];
    let left = 0;
    const bars = [];
    for (const m of this.meetings) {
      const a = x(date(m.from));
      const b = Math.max(a + 9, x(new Date(+date(m.to) + 86400000)));
      if (b < 0 || a > width) continue;
      const text = m.reports.length > 1 ? `${m.name} (${m.reports.length})` : m.name;
      const size = text.length * 6.6 + 14;
      const before = b + size > width - 8;
      const from = before ? Math.max(a, 4) - size : a;
      const to = before ? b : b + size;
      let lane = ends.findIndex((end) => end < from - 6);
      if (lane < 0) lane = ends.length;
      if (lane >= LANES) { left++; continue; }
      ends[lane] = to;
      const yy = top + lane * LANE;
      const planned = m.status === 'PLANNED' || m.status === 'PROPOSED';
      const say = `${m.name}, ${w.status(m.status)}, ${w.days(m.from, m.to)}`;
      bars.push(s('g', { class: `meeting-bar ${planned ? 'planned' : ''} ${m.vague ? 'vague' : ''} ${m.status === 'CANCELLED' ? 'cancelled' : ''}`, tabindex: '0', role: 'button', 'aria-label': say, onclick: () => this.meeting(m), onkeydown: (e) => { if (e.key === 'Enter') this.meeting(m); } },
        s('title', {}, say), s('rect', { x: a, y: yy, width: b - a, height: 12 }), s('text', { x: before ? Math.max(a, 4) - 7 : b + 7, y: yy + 10.5, 'text-anchor': before ? 'end' : 'start' }, text)));
    }
    if (left) bars.push(s('g.axis', {}, s('text', { x: 20, y: top + LANES * LANE + 6 }, `and ${left} more; look closer`)));
    return bars;
  }

  open(b, cls) {
    const last = new Date(+b.to - 86400000);
    evidence(`${cls === 'coop' ? 'Cooperative' : 'Conflictual'} events, ${span(b)}`, 'events', { tone: cls === 'coop' ? 'cooperative' : 'conflictual', party: this.parameters.party, actor: this.parameters.forum, from: iso(b.from), to: iso(last), sort: 'day' }, this.signal);
  }

  said(b) {
    const last = new Date(+b.to - 86400000);
    evidence(`Statements, ${span(b)}`, 'statements', { party: this.parameters.party, forum: this.parameters.forum, saidFrom: iso(b.from), saidTo: iso(last) }, this.signal);
  }

  meeting(m) {
    const first = m.reports[0];
    if (m.reports.length === 1) location.assign(`/report/${first.report}#${first.entry}`);
    else evidence(m.name, 'meetings', { from: m.from, to: m.from, status: m.status, ...(first.place?.[0] ? { place: first.place[0].number } : {}) }, this.signal);
  }
}

const span = (b) => w.days(iso(b.from), iso(new Date(+b.to - 86400000)));

/** Names a tick in words that say as much as they must. */
function label(t, format, x) {
  const days = (x.domain()[1] - x.domain()[0]) / 86400000;
  const month = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][t.getUTCMonth()];
  if (days > 1100) return t.getUTCMonth() ? `${month} ${t.getUTCFullYear()}` : String(t.getUTCFullYear());
  if (days > 100) return `${month} ${t.getUTCFullYear()}`;
  return t.getUTCHours() ? '' : `${t.getUTCDate()} ${month} ${t.getUTCFullYear()}`;
}

/** Returns the days that most is told of: a few far away would squeeze the rest. */
function densest(days, first, last) {
  if (!days.length) return [first, last];
  const events = days.some((d) => d.cooperative || d.conflictual);
  const weight = (d) => (events ? d.cooperative + d.conflictual : d.statements);
  const gap = 45 * 86400000;
  const groups = [];
  for (const d of days) {
    const at = +date(d.day);
    const n = weight(d);
    const group = groups.at(-1);
    if (group && at - group.last < gap) Object.assign(group, { last: at, to: d.day, n: group.n + n });
    else groups.push({ from: d.day, to: d.day, last: at, n });
  }
  const best = groups.reduce((a, b) => (b.n > a.n ? b : a));
  if (best.n < 0.6 * groups.reduce((n, g) => n + g.n, 0)) return [first, last];
  // Of these, the middle 95 of 100.
  let passed = 0;
  let [from, to] = [best.from, best.to];
  for (const d of days.filter((x) => x.day >= best.from && x.day <= best.to)) {
    if (passed <= 0.03 * best.n) from = d.day;
    if (passed <= 0.98 * best.n) to = d.day;
    passed += weight(d);
  }
  return [from, to];
}
