// SPDX-License-Identifier: Apache-2.0
// Who does what to whom: parties, and what goes from one to another.

import { get } from './api.js';
import { h, s } from './dom.js';
import { saveJson } from './export.js';
import { controls, d3 as load, DAYS, empty, evidence, page, savesPicture } from './view.js';
import * as w from './words.js';

const TONES = { 1: ['coop', 'cooperative'], '-1': ['conf', 'conflictual'], 0: ['neutral', 'neither'] };

export async function show(main, context) {
  const { query, signal, setTitle } = context;
  setTitle('Who to whom');
  const of = query.get('of') ?? 'events';
  const parameters = { of, status: query.get('status'), parties: query.get('parties'), from: query.get('from'), to: query.get('to') };
  const [d3, network] = await Promise.all([load(), get('/api/network', parameters, signal)]);
  const least = Number(query.get('least') || 1);
  const edges = network.edges.filter((e) => e.count >= least);
  const name = new Map(network.parties.map((p) => [p.key, p.name]));
  const holder = h('div.picture', {});
  const open = (e) => {
    const title = `${name.get(e.by)} → ${name.get(e.on)}: ${of === 'events' ? `${TONES[e.tone][1]} events` : 'statements'}`;
    if (of === 'events') evidence(title, 'events', { by: e.by, on: e.on, tone: TONES[e.tone][1], real: parameters.status === 'all' ? undefined : 'yes', from: parameters.from, to: parameters.to }, signal);
    else evidence(title, 'statements', { party: e.by, addressee: e.on, from: parameters.from, to: parameters.to }, signal);
  };
  const table = h('details.section', {}, h('summary', {}, 'The same as a table'), h('div.scroll', {}, h('table.plain', {}, h('thead', {}, h('tr', {}, h('th', {}, 'Who'), h('th', {}, 'To whom'), h('th', {}, 'Kind'), h('th.n', {}, 'How often'), h('th', {}, ''))),
    h('tbody', {}, edges.slice(0, 150).map((e) => h('tr', {}, h('td', {}, name.get(e.by)), h('td', {}, name.get(e.on)), h('td', {}, h('span', { class: `tag ${TONES[e.tone][0]}` }, TONES[e.tone][1])), h('td.n', {}, String(e.count)), h('td', {}, h('button.button.plain', { type: 'button', onclick: () => open(e) }, 'Show them'))))))));
  main.replaceChildren(page('Who to whom', `Each curve leads from who ${of === 'events' ? 'acts to who is acted on' : 'speaks to who is addressed'}; the thicker, the more often. Officials count for their states. Choose a curve to see what is behind it, a party to see it alone.`,
    [controls(context, [...DAYS, { name: 'of', label: 'Of', usual: 'events', options: [['events', 'Events'], ['statements', 'Statements']] }, { name: 'status', label: 'Events', usual: 'real', options: [['real', 'That happened'], ['all', 'Planned and denied, too']] }, { name: 'parties', label: 'Parties', usual: 'known', options: [['known', 'With a code'], ['all', 'All']] }, { name: 'least', label: 'At least', usual: '1', options: ['1', '2', '3', '5', '10', '25'].map((n) => [n, n]) }]),
      h('span.saves', {}, h('button.button.plain', { type: 'button', onclick: () => saveJson('network.json', { ...network, edges }) }, 'Save JSON'))],
    edges.length ? [holder, h('div.legend', {}, h('span', {}, h('i.coop', {}), 'cooperative'), h('span', {}, h('i.conf', {}), 'conflictual'), of === 'statements' ? h('span', {}, h('i', {}), 'neither') : null), table] : empty('Nobody does anything to anybody here.')));
  if (edges.length) draw(d3, holder, edges.slice(0, 90), name, open, query.get('focus'), signal);
}

function draw(d3, holder, edges, name, open, focus, signal) {
  let width;
  const paint = () => {
    if (holder.clientWidth === width || !holder.clientWidth) return;
    width = holder.clientWidth;
    holder.replaceChildren();
    picture(d3, holder, width, edges, name, open, focus);
  };
  paint();
  const observer = new ResizeObserver(paint);
  observer.observe(holder);
  signal.addEventListener('abort', () => observer.disconnect());
}

function picture(d3, holder, width, edges, name, open, focus) {
  const height = Math.max(430, Math.min(760, width * 0.62));
  const keys = [...new Set(edges.flatMap((e) => [e.by, e.on]))];
  const weight = new Map(keys.map((key) => [key, d3.sum(edges, (e) => (e.by === key || e.on === key ? e.count : 0))]));
  const radius = d3.scaleSqrt().domain([0, d3.max(weight.values())]).range([4, width < 600 ? 15 : 23]);
  const thick = d3.scaleSqrt().domain([0, Math.max(8, d3.max(edges, (e) => e.count))]).range([1, width < 600 ? 6 : 9]);
  const nodes = keys.map((key) => ({ key, r: radius(weight.get(key)) }));
  const links = [...d3.rollup(edges, (v) => d3.sum(v, (e) => e.count), (e) => [e.by, e.on].sort().join(' '))].map(([pair, n]) => ({ source: pair.split(' ')[0], target: pair.split(' ')[1], n }));
  const room = Math.min(width, height * 1.5) / Math.sqrt(nodes.length + 2);
  const force = d3.forceSimulation(nodes)
    .force('link', d3.forceLink(links).id((n) => n.key).distance((l) => room * (1.05 - 0.4 * Math.min(1, l.n / d3.max(links, (x) => x.n)))).strength(0.25))
    .force('charge', d3.forceManyBody().strength(-room * 6.5))
    .force('x', d3.forceX(width / 2).strength(0.055)).force('y', d3.forceY(height / 2).strength(0.11 * Math.max(1, width / height)))
    .force('collide', d3.forceCollide((n) => n.r + Math.min(34, room * 0.3))).stop();
  for (let i = 0; i < 320; i++) force.tick();
  // The picture is filled; names need room to the right of their circles.
  const label = width < 600 ? 16 : 30;
  for (const n of nodes) n.label = w.cut(name.get(n.key) ?? n.key, label);
  const [x0, x1] = d3.extent(nodes, (n) => n.x);
  const [y0, y1] = d3.extent(nodes, (n) => n.y);
  const right = Math.min(190, 30 + 6.6 * d3.max(nodes, (n) => n.label.length));
  const xs = d3.scaleLinear().domain(x1 > x0 ? [x0, x1] : [x0 - 1, x0 + 1]).range([46, width - right]);
  const ys = d3.scaleLinear().domain(y1 > y0 ? [y0, y1] : [y0 - 1, y0 + 1]).range([46, height - 42]);
  for (const n of nodes) [n.x, n.y] = [xs(n.x), ys(n.y)];
  placeNames(nodes, width);
  const at = new Map(nodes.map((n) => [n.key, n]));
  const svg = s('svg', { viewBox: `0 0 ${width} ${height}`, height, role: 'group', 'aria-label': 'Network of parties' },
    s('defs', {}, Object.values(TONES).map(([cls]) => s('marker', { id: `arrow-${cls}`, viewBox: '0 0 8 8', refX: 6.4, refY: 4, markerWidth: 13, markerHeight: 13, markerUnits: 'userSpaceOnUse', orient: 'auto' }, s('path', { d: 'M0,0.6 L7.4,4 L0,7.4 z', style: { fill: `var(--${cls})` } })))));
  const curves = edges.map((e) => {
    const [a, b] = [at.get(e.by), at.get(e.on)];
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const far = Math.hypot(dx, dy) || 1;
    const bend = (e.tone > 0 ? 0.13 : e.tone < 0 ? 0.25 : 0.19) * far;
    const [mx, my] = [(a.x + b.x) / 2 - (dy / far) * bend, (a.y + b.y) / 2 + (dx / far) * bend];
    const end = toward(b, mx, my, b.r + 3);
    const start = toward(a, mx, my, a.r + 1);
    const [cls, words] = TONES[e.tone];
    const say = `${name.get(e.by)} to ${name.get(e.on)}: ${e.count} ${words}`;
    return s('path', { class: `edge ${cls}`, d: `M${start.x},${start.y} Q${mx},${my} ${end.x},${end.y}`, 'stroke-width': thick(e.count), 'marker-end': `url(#arrow-${cls})`, tabindex: '0', role: 'button', 'aria-label': say, 'data-by': e.by, 'data-on': e.on, onclick: () => open(e), onkeydown: (event) => { if (event.key === 'Enter') open(e); } }, s('title', {}, say));
  });
  const circles = nodes.map((n) => s('g.node', { transform: `translate(${n.x},${n.y})`, tabindex: '0', role: 'button', 'aria-label': `${n.label}: ${weight.get(n.key)}`, 'data-key': n.key, onclick: () => choose(chosen === n.key ? undefined : n.key), onkeydown: (e) => { if (e.key === 'Enter') choose(chosen === n.key ? undefined : n.key); } }, s('circle', { r: n.r }), s('text', { x: n.place.x, y: n.place.y, 'text-anchor': n.place.anchor }, n.label)));
  let chosen;
  const choose = (key) => {
    chosen = key;
    const near = new Set(key ? edges.filter((e) => e.by === key || e.on === key).flatMap((e) => [e.by, e.on]) : keys);
    curves.forEach((curve, i) => curve.classList.toggle('faded', !!key && edges[i].by !== key && edges[i].on !== key));
    circles.forEach((circle, i) => circle.classList.toggle('faded', !near.has(nodes[i].key)));
  };
  svg.append(...[...curves].reverse(), ...circles);
  holder.append(h('div.picture-tools', {}, h('button.button.plain', { type: 'button', onclick: () => choose(undefined) }, 'All parties'), savesPicture('The network', 'network', () => svg)), svg);
  if (focus && at.has(focus)) choose(focus);
}

/** Returns the point that lies so far from a circle's middle on the way to another point. */
function toward(n, x, y, far) {
  const [dx, dy] = [x - n.x, y - n.y];
  const length = Math.hypot(dx, dy) || 1;
  return { x: n.x + (dx / length) * far, y: n.y + (dy / length) * far };
}

/** Puts each name where it covers no circle and no other name, if there is such a place. */
function placeNames(nodes, width) {
  const taken = nodes.map((n) => [n.x - n.r - 2, n.y - n.r - 2, n.x + n.r + 2, n.y + n.r + 2]);
  for (const n of [...nodes].sort((a, b) => b.r - a.r)) {
    const long = n.label.length * 6.7;
    const places = [
      { x: n.r + 6, y: 4.2, anchor: 'start', from: n.x + n.r + 5 }, { x: -n.r - 6, y: 4.2, anchor: 'end', from: n.x - n.r - 5 - long },
      { x: 0, y: -n.r - 7, anchor: 'middle', from: n.x - long / 2 }, { x: 0, y: n.r + 16, anchor: 'middle', from: n.x - long / 2 },
    ].map((place) => ({ ...place, box: [place.from, n.y + place.y - 12, place.from + long, n.y + place.y + 4] }));
    const free = (box) => box[0] > 2 && box[2] < width - 2 && taken.every((o) => o[0] > box[2] || o[2] < box[0] || o[1] > box[3] || o[3] < box[1]);
    n.place = places.find((place) => free(place.box)) ?? places[0];
    taken.push(n.place.box);
  }
}
