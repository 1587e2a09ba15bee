// SPDX-License-Identifier: Apache-2.0
// The frame around the pages: the bar, and which page an address means.

import { h, say } from './dom.js';

const NAV = [
  ['/', 'Reports'], ['/timeline', 'Timeline'], ['/network', 'Who to whom'], ['/contested', 'Contested'], ['/positions', 'Positions'],
  ['/map', 'Map'], ['/actors', 'Actors'], ['/stories', 'Stories'], ['/agree', 'Agreement'], ['/import', 'Import'],
];

const ROUTES = [
  [/^\/report\/(?<number>\d+)$/, () => import('./report.js')],
  [/^\/$/, () => import('./reports.js')],
  [/^\/timeline$/, () => import('./timeline.js')],
  [/^\/network$/, () => import('./network.js')],
  [/^\/contested$/, () => import('./contested.js')],
  [/^\/positions$/, () => import('./positions.js')],
  [/^\/map$/, () => import('./map.js')],
  [/^\/actors$/, () => import('./actors.js')],
  [/^\/actor\/(?<number>\d+)$/, () => import('./actor.js')],
  [/^\/stories$/, () => import('./stories.js')],
  [/^\/story\/(?<number>\d+)$/, () => import('./story.js')],
  [/^\/search$/, () => import('./search.js')],
  [/^\/agree$/, () => import('./agree.js')],
  [/^\/import$/, () => import('./import.js')],
];

const main = document.getElementById('main');
let shown = new AbortController();
let path;

function bar() {
  const nav = h('nav.nav', { id: 'nav', 'aria-label': 'Pages' }, NAV.map(([href, name]) => h('a', { href }, name)));
  const menu = h('button.button.menu-button', { type: 'button', 'aria-expanded': 'false', 'aria-controls': 'nav', onclick: () => {
    const open = nav.classList.toggle('open');
    menu.setAttribute('aria-expanded', String(open));
  } }, 'Menu');
  const input = h('input', { type: 'search', name: 'q', placeholder: 'Search', 'aria-label': 'Search everything', autocomplete: 'off', maxlength: '300' });
  const find = h('form.find', { role: 'search', onsubmit: (e) => {
    e.preventDefault();
    go(`/search?q=${encodeURIComponent(input.value.trim())}`);
  } }, input);
  document.getElementById('bar').replaceChildren(h('div.bar-in', {}, h('a.brand', { href: '/' }, h('i', { 'aria-hidden': 'true' }), 'Rapporteur'), menu, nav, find));
  return { nav, menu, input };
}

const frame = bar();

/** Goes to another address of the page. */
export function go(href, { replace = false } = {}) {
  history[replace ? 'replaceState' : 'pushState'](null, '', href);
  render();
}

async function render() {
  path = location.pathname + location.search;
  shown.abort();
  shown = new AbortController();
  const { signal } = shown;
  frame.nav.classList.remove('open');
  frame.menu.setAttribute('aria-expanded', 'false');
  for (const link of frame.nav.children) {
    const here = link.getAttribute('href') === section(location.pathname);
    if (here) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  if (!main.childElementCount) main.replaceChildren(h('p.loading', {}, 'Loading …'));
  const setTitle = (words) => { document.title = `${words} · Rapporteur`; };
  try {
    const route = ROUTES.map(([pattern, load]) => [pattern.exec(location.pathname), load]).find(([match]) => match);
    if (!route) throw new Error('There is no such page.');
    const page = await route[1]();
    if (signal.aborted) return;
    await page.show(main, { params: route[0].groups ?? {}, query: new URLSearchParams(location.search), signal, setTitle, go, render });
    document.body.dataset.ready = path;
  } catch (e) {
    if (signal.aborted || e.name === 'AbortError') return;
    setTitle('Not shown');
    main.replaceChildren(h('div.notice', { role: 'alert' }, h('h1', {}, e.status === 404 ? 'Not found' : 'This cannot be shown'), h('p', {}, e.message), h('p', {}, h('a', { href: '/' }, 'To the reports'))));
    document.body.dataset.ready = path;
    say(e.message);
  }
}

function section(pathname) {
  return { report: '/', actor: '/actors', story: '/stories' }[pathname.split('/')[1]] ?? pathname;
}

document.addEventListener('click', (e) => {
  const link = e.target.closest?.('a[href]');
  if (!link || e.defaultPrevented || e.button || e.ctrlKey || e.metaKey || e.shiftKey || link.target || link.hasAttribute('download')) return;
  const href = link.getAttribute('href');
  if (!href.startsWith('/') || href.startsWith('/api/') || href.startsWith('/assets/')) return;
  e.preventDefault();
  go(href);
  if (!href.includes('#')) window.scrollTo(0, 0);
  main.focus({ preventScroll: true });
});
window.addEventListener('popstate', () => {
  if (location.pathname + location.search !== path) render();
});
document.addEventListener('keydown', (e) => {
  if (e.key === '/' && !/^(INPUT|TEXTAREA|SELECT)$/.test(e.target.tagName)) {
    e.preventDefault();
    frame.input.focus();
  }
});
render();
