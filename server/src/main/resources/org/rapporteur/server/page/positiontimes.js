// SPDX-License-Identifier: Apache-2.0
// Positions over time: a line for each party and whom it takes a position on, a mark for each stance on each day.

import { h, s } from './dom.js';
import { savesPicture } from './view.js';
import * as w from './words.js';

const TOP = 40;
const MOST = 40;
const DAY = 86400000;
const MARK = 6;
const NARROW = 640;
/** So many days without a position part one time from another. */
const FAR = 60;
/** What holds so much of all is looked at first. */
const MOSTLY = 0.6;

export class PositionTimes {
  constructor(d3, holder, cells, name, open) {
    Object.assign(this, { d3, holder, name, open });
    const rows = new Map();
    for (const cell of cells) {
      const key = `${cell.party}\t${cell.issue}`;
      const row = rows.get(key) ?? { party: cell.party, issue: cell.issue, cells: [], count: 0 };
      row.cells.push(cell);
      row.count += cell.count;
      rows.set(key, row);
    }
    this.left = Math.max(0, rows.size - MOST);
    this.rows = [...rows.values()].sort((a, b) => b.count - a.count || a.party.localeCompare(b.party)).slice(0, MOST)
      .sort((a, b) => this.called(a.party).localeCompare(this.called(b.party)) || b.count - a.count);
    this.cells = cells;
    this.all = !this.look(false);
    new ResizeObserver(() => this.draw()).observe(holder);
  }

  /** Looks at all days, or at those that most is told of; returns whether these are fewer. */
  look(all) {
    const counts = new Map();
    for (const cell of this.cells) counts.set(cell.day, (counts.get(cell.day) ?? 0) + cell.count);
    const days = [...counts.keys()].sort();
    const groups = [];
    for (const day of days) {
      const group = groups.at(-1);
      if (group && date(day) - date(group.to) < FAR * DAY) Object.assign(group, { to: day, count: group.count + counts.get(day) });
      else groups.push({ from: day, to: day, count: counts.get(day) });
    }
    const sum = groups.reduce((n, group) => n + group.count, 0);
    const best = groups.reduce((a, b) => (b.count > a.count ? b : a));
    const part = !all && groups.length > 1 && best.count >= MOSTLY * sum;
    this.first = date(part ? best.from : days[0]);
    this.last = date(part ? best.to : days.at(-1));
    this.outside = part ? sum - best.count : 0;
    return groups.length > 1 && best.count >= MOSTLY * sum;
  }

  called(key) {
    return this.name.get(key) ?? key;
  }

  draw() {
    const { d3, holder } = this;
    const rows = this.rows.filter((row) => row.cells.some((cell) => date(cell.day) >= this.first && date(cell.day) <= this.last));
    const width = holder.clientWidth;
    if (!width || width === this.width) return;
    this.width = width;
    const narrow = width < NARROW;
    const side = narrow ? 16 : Math.min(300, Math.round(width * 0.27));
    const line = narrow ? 50 : 36;
    const days = Math.max(1, (this.last - this.first) / DAY);
    const pad = Math.max(1, days * 0.03) * DAY;
    const x = d3.scaleUtc().domain([new Date(+this.first - pad), new Date(+this.last + pad)]).range([side + MARK, width - 22]);
    const bin = days > 1500 ? d3.utcMonth : days > 150 ? d3.utcMonday : d3.utcDay;
    const height = TOP + rows.length * line + 14;
    const ticks = days < 4 ? d3.utcDay.range(d3.utcDay.floor(x.domain()[0]), x.domain()[1]).filter((t) => x(t) >= side) : x.ticks(Math.max(2, Math.round((width - side) / 120)));
    const format = days < 300 ? d3.utcFormat('%-d %b %Y') : days < 1500 ? d3.utcFormat('%b %Y') : d3.utcFormat('%Y');
    const svg = s('svg', { viewBox: `0 0 ${width} ${height}`, height, role: 'group', 'aria-label': 'Positions over time' },
      s('g.axis', {}, ticks.map((t) => s('g', {}, s('line', { x1: x(t), x2: x(t), y1: TOP - 10, y2: height, 'stroke-opacity': '0.35' }), s('text', { x: x(t), y: 20, 'text-anchor': 'middle' }, format(t))))),
      rows.map((row, i) => this.line(row, TOP + i * line, { x, bin, side, line, narrow, width })));
    holder.replaceChildren(h('div.picture-tools', {}, this.left ? h('span.small.quiet', {}, `The ${MOST} of which most is told; ${this.left} more in the table`) : '',
      this.all ? '' : h('button.button.plain', { type: 'button', onclick: () => { this.look(this.outside > 0); this.width = 0; this.draw(); } }, this.outside ? `All days (${this.outside} more)` : 'Most of it'), savesPicture('The picture', 'positions', () => svg)), svg);
  }

  line(row, y, { x, bin, side, line, narrow, width }) {
    const middle = narrow ? y + 34 : y + line / 2;
    const label = `${this.called(row.party)} on ${this.called(row.issue)}`;
    const letters = Math.floor((narrow ? width - 30 : side - 14) / 6.7);
    return s('g.position-line', {},
      s('line', { x1: narrow ? 12 : side, x2: width - 12, y1: middle, y2: middle }),
      s('text', { x: narrow ? 12 : side - 12, y: narrow ? y + 15 : middle + 4, 'text-anchor': narrow ? 'start' : 'end' }, s('title', {}, label), this.short(row, letters)),
      this.marks(row, bin).map((m) => this.mark(row, m, x, middle)));
  }

  /** Returns what a line is called, so that both names can be told in so many letters. */
  short(row, letters) {
    const issue = w.cut(this.called(row.issue), Math.max(8, Math.floor(letters * 0.48)));
    return `${w.cut(this.called(row.party), Math.max(6, letters - issue.length - 4))} on ${issue}`;
  }

  /** Puts what lies in one stretch of days, of one stance, together. */
  marks(row, bin) {
    const bins = new Map();
    for (const cell of row.cells) {
      if (date(cell.day) < this.first || date(cell.day) > this.last) continue;
      const from = bin.floor(date(cell.day));
      const key = `${+from} ${cell.stance}`;
      const mark = bins.get(key) ?? { from, stance: cell.stance, count: 0, days: [] };
      mark.count += cell.count;
      mark.days.push(cell.day);
      bins.set(key, mark);
    }
    const stacked = new Map();
    return [...bins.values()].map((mark) => {
      const place = stacked.get(+mark.from) ?? 0;
      stacked.set(+mark.from, place + 1);
      return { ...mark, place };
    });
  }

  mark(row, mark, x, middle) {
    const days = [...mark.days].sort();
    const size = Math.min(MARK + 4, MARK - 1 + Math.sqrt(mark.count));
    const centre = (x(date(days[0])) + x(date(days.at(-1)))) / 2 + mark.place * (MARK * 2 + 2);
    const say = `${this.called(row.party)} ${w.stance(mark.stance)} on ${this.called(row.issue)}, ${w.days(days[0], days.at(-1))}${mark.count > 1 ? `, ${mark.count} times` : ''}`;
    const choose = () => this.open(row.party, row.issue, { from: days[0], to: days.at(-1), stance: mark.stance });
    const shape = mark.stance === 'WARNS' ? s('rect', { x: centre - size + 1, y: middle - size + 1, width: 2 * size - 2, height: 2 * size - 2, transform: `rotate(45 ${centre} ${middle})` }) : s('circle', { cx: centre, cy: middle, r: size });
    return s('g', { class: `position-mark ${mark.stance}`, tabindex: '0', role: 'button', 'aria-label': say, onclick: choose, onkeydown: (e) => { if (e.key === 'Enter') choose(); } }, s('title', {}, say), shape);
  }
}

const date = (iso) => new Date(`${iso}T00:00:00Z`);
