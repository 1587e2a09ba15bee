// SPDX-License-Identifier: Apache-2.0
// Where events took place: the places told, not the capitals that act.

import { get } from './api.js';
import { h, s } from './dom.js';
import { controls, d3 as load, DAYS, empty, evidence, page, saves, savesPicture } from './view.js';
import * as w from './words.js';

export async function show(main, context) {
  const { query, signal, setTitle } = context;
  setTitle('Map');
  const parameters = { from: query.get('from'), to: query.get('to'), status: query.get('status') };
  const [d3, places, world, numbers] = await Promise.all([load(), get('/api/places', parameters, signal), get('/assets/data/countries.json', {}, signal), get('/assets/data/country-numbers.json', {}, signal)]);
  const holder = h('div.picture', {});
  const share = places.events ? Math.round((100 * places.placed) / places.events) : 0;
  const open = (place) => evidence(`In ${place.name}`, 'events', { place: place.number, real: parameters.status === 'all' ? undefined : 'yes', from: parameters.from, to: parameters.to }, signal);
  const rows = places.items.slice(0, 100);
  main.replaceChildren(page('Map', `Events where they are told to have taken place. Of ${w.count(places.events, 'event')}, ${places.placed.toLocaleString('en')} (${share} %) are told with their place. Tinted are countries of which no closer place is told.`,
    [controls(context, [...DAYS, { name: 'status', label: 'Events', usual: 'real', options: [['real', 'That happened'], ['all', 'Planned and denied, too']] }]), saves('/api/events', { ...parameters, status: undefined })],
    [holder, h('div.legend', {}, h('span', {}, h('i.coop', {}), 'cooperative'), h('span', {}, h('i.conf', {}), 'conflictual'), h('span', {}, 'The larger, the more events')),
      places.items.length ? h('details.section', {}, h('summary', {}, 'The same as a table'), h('div.scroll', {}, h('table.plain', {}, h('thead', {}, h('tr', {}, h('th', {}, 'Place'), h('th', {}, 'Country'), h('th.n', {}, 'Cooperative'), h('th.n', {}, 'Conflictual'), h('th', {}, ''))), h('tbody', {}, rows.map((p) => h('tr', {}, h('td', {}, h('a', { href: `/actor/${p.number}` }, p.name)), h('td.quiet', {}, p.country ?? ''), h('td.n', {}, String(p.cooperative)), h('td.n', {}, String(p.conflictual)), h('td', {}, h('button.button.plain', { type: 'button', onclick: () => open(p) }, 'Show them')))))))) : empty('No event is told with its place.')]));
  let width;
  const paint = () => {
    if (!holder.clientWidth || holder.clientWidth === width) return;
    width = holder.clientWidth;
    draw(d3, holder, width, places.items, countries(world), numbers, open);
  };
  paint();
  const observer = new ResizeObserver(paint);
  observer.observe(holder);
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Takes the countries out of a topology: arcs in steps of a grid, shared by neighbours, become rings of degrees. */
export function countries(topology) {
  const { scale, translate } = topology.transform;
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
  const line = (index) => (index < 0 ? [...arcs[~index]].reverse() : arcs[index]);
  const ring = (indexes) => indexes.flatMap((index, i) => (i ? line(index).slice(1) : line(index)));
  return topology.objects.countries.geometries.filter((g) => g.type).map((g) => ({
    type: 'Feature', id: g.id, properties: g.properties,
    geometry: { type: g.type, coordinates: g.type === 'Polygon' ? g.arcs.map(ring) : g.arcs.map((polygon) => polygon.map(ring)) },
  }));
}

function draw(d3, holder, width, items, lands, numbers, open) {
  const height = Math.max(380, Math.min(700, width * 0.54));
  const spots = items.filter((p) => p.latitude !== undefined && p.kind !== 'COUNTRY' && Number.isFinite(p.latitude));
  const told = new Map(items.filter((p) => !spots.includes(p) && numbers[p.country]).map((p) => [numbers[p.country], p]));
  const projection = d3.geoNaturalEarth1().rotate([-11, 0]);
  const points = { type: 'MultiPoint', coordinates: spots.map((p) => [p.longitude, p.latitude]) };
  projection.fitExtent([[16, 16], [width - 16, height - 16]], { type: 'Sphere' });
  const path = d3.geoPath(projection);
  const land = lands.map((feature) => {
    const place = told.get(feature.id);
    return s(place ? 'path.land.told' : 'path.land', { d: path(feature), ...(place ? { tabindex: '0', role: 'button', 'aria-label': `${place.name}: ${place.cooperative + place.conflictual} events`, onclick: () => open(place), onkeydown: (e) => { if (e.key === 'Enter') open(place); } } : {}) }, s('title', {}, place ? `${place.name}: ${w.count(place.cooperative + place.conflictual, 'event')}` : feature.properties.name));
  });
  const most = d3.max(spots, (p) => p.cooperative + p.conflictual) ?? 1;
  const radius = d3.scaleSqrt().domain([0, Math.max(8, most)]).range([3, width < 600 ? 16 : 24]);
  const arc = d3.arc().innerRadius(0);
  const placed = [...spots].sort((a, b) => b.cooperative + b.conflictual - a.cooperative - a.conflictual).map((p) => {
    const sum = p.cooperative + p.conflictual;
    const r = Math.max(4.5, radius(sum));
    const turn = (2 * Math.PI * p.conflictual) / sum;
    const say = `${p.name}: ${p.cooperative} cooperative, ${p.conflictual} conflictual`;
    const spot = s('g.spot', { tabindex: '0', role: 'button', 'aria-label': say, onclick: () => open(p), onkeydown: (e) => { if (e.key === 'Enter') open(p); } }, s('title', {}, say),
      p.cooperative ? s('path.mark-coop', { d: arc.outerRadius(r)({ startAngle: turn, endAngle: 2 * Math.PI }) }) : null,
      p.conflictual ? s('path.mark-conf', { d: arc.outerRadius(r)({ startAngle: 0, endAngle: turn }) }) : null);
    const text = s('text', { x: r + 4, y: 4 }, w.cut(p.name, 26));
    const label = s('g.spot', { 'aria-hidden': 'true', 'pointer-events': 'none' }, text);
    const [x, y] = projection([p.longitude, p.latitude]);
    return { spot, label, text, x, y, r, size: w.cut(p.name, 26).length * 6.6 + 8 };
  });
  const lands_ = s('g', {}, s('path.sphere', { d: path({ type: 'Sphere' }) }), land);
  const svg = s('svg', { viewBox: `0 0 ${width} ${height}`, height, role: 'group', 'aria-label': 'Map of event places' }, lands_, s('g', {}, placed.map((p) => p.spot)), s('g', {}, placed.map((p) => p.label)));
  let now = d3.zoomIdentity;
  const arrange = () => {
    lands_.setAttribute('transform', now.toString());
    const taken = [];
    for (const p of placed) {
      const [x, y] = now.apply([p.x, p.y]);
      p.spot.setAttribute('transform', `translate(${x},${y})`);
      p.label.setAttribute('transform', `translate(${x},${y})`);
      const { text } = p;
      const flip = x + p.r + p.size > width;
      text.setAttribute('x', flip ? -p.r - 4 : p.r + 4);
      text.setAttribute('text-anchor', flip ? 'end' : 'start');
      const box = flip ? [x - p.r - p.size, y - 9, x + p.r, y + 9] : [x - p.r, y - 9, x + p.r + p.size, y + 9];
      const free = x > 0 && x < width && y > 0 && y < height && taken.every((o) => o[0] > box[2] || o[2] < box[0] || o[1] > box[3] || o[3] < box[1]);
      text.style.setProperty('display', free ? '' : 'none');
      taken.push(free ? box : [x - p.r, y - p.r, x + p.r, y + p.r]);
    }
  };
  const zoom = d3.zoom().filter((e) => !e.button && (e.type !== 'wheel' || e.ctrlKey || e.metaKey)).scaleExtent([1, 40]).translateExtent([[0, 0], [width, height]]).on('zoom', (e) => { now = e.transform; arrange(); });
  const picture = d3.select(svg).call(zoom);
  const world = () => picture.call(zoom.transform, d3.zoomIdentity);
  const near = () => {
    if (spots.length < 2) return world();
    // Where nine of ten events are, so that one far away does not keep the look from coming close.
    const xs = d3.sort(placed.flatMap((p, i) => Array(Math.min(20, Math.ceil(20 * (p.r / 24)))).fill(p.x)));
    const ys = d3.sort(placed.flatMap((p) => Array(Math.min(20, Math.ceil(20 * (p.r / 24)))).fill(p.y)));
    const [x0, x1, y0, y1] = [d3.quantile(xs, 0.04), d3.quantile(xs, 0.96), d3.quantile(ys, 0.04), d3.quantile(ys, 0.96)];
    const k = Math.max(1, Math.min(9, 0.72 / Math.max((x1 - x0) / width, (y1 - y0) / height, 0.02)));
    picture.call(zoom.transform, d3.zoomIdentity.translate(width / 2, height / 2).scale(k).translate(-(x0 + x1) / 2, -(y0 + y1) / 2));
    return undefined;
  };
  holder.replaceChildren(h('div.picture-tools', {}, h('button.button.plain', { type: 'button', 'aria-label': 'Closer', onclick: () => picture.call(zoom.scaleBy, 1.7) }, '+'), h('button.button.plain', { type: 'button', 'aria-label': 'Farther', onclick: () => picture.call(zoom.scaleBy, 1 / 1.7) }, '−'), h('button.button.plain', { type: 'button', onclick: world }, 'World'), h('button.button.plain', { type: 'button', onclick: near }, 'Near'), savesPicture('The map', 'map', () => svg)), svg);
  arrange();
  near();
}
