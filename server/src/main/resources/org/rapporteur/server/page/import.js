// SPDX-License-Identifier: Apache-2.0
// Takes in texts: pasted, or dropped as files.

import { get, post } from './api.js';
import { h, say } from './dom.js';
import { page } from './view.js';

const LARGEST = 2 * 1024 * 1024;

/** So often, and so long, it is asked to which story a report belongs. */
const ASKED = 40;
const PAUSE = 1500;

/** Returns the story of a report as soon as it is found; nothing if that takes too long. */
async function storyOf(number, signal) {
  for (let i = 0; i < ASKED && !signal.aborted; i++) {
    await new Promise((done) => { setTimeout(done, i ? PAUSE : 700); });
    if (signal.aborted) return undefined;
    const report = (await get('/api/reports', { number }, signal)).items[0];
    if (report?.story && report.manner !== 'TO_BE_MATCHED') {
      const story = await get(`/api/stories/${report.story}`, {}, signal);
      return { number: report.story, reports: story.reports.length };
    }
  }
  return undefined;
}

export async function show(main, { setTitle, go, signal }) {
  setTitle('Import');
  const text = h('textarea', { name: 'text', required: true, placeholder: 'Paste a report here', spellcheck: 'false' });
  const fields = [['title', 'Headline, if it is not in the text', 'text'], ['publisher', 'Publisher', 'text'], ['published', 'Day, if the text does not tell it', 'date']];
  const inputs = fields.map(([name, label, type]) => h('label', {}, label, h('input', { name, type, maxlength: '500' })));
  const token = h('input', { type: 'password', autocomplete: 'off', value: sessionStorage.getItem('token') ?? '', onchange: (e) => (e.target.value ? sessionStorage.setItem('token', e.target.value) : sessionStorage.removeItem('token')) });
  const asksToken = h('label', { hidden: true }, 'Token of this server', token);
  const progress = h('ol.progress', { 'aria-live': 'polite' });
  const send = async (report, name) => {
    const state = h('span.quiet', {}, 'reading …');
    const row = h('li', {}, h('span', {}, name), state);
    progress.prepend(row);
    const begun = performance.now();
    try {
      const { number } = await post('/api/reports', report);
      const seconds = ((performance.now() - begun) / 1000).toFixed(1);
      state.replaceChildren(`read in ${seconds} s · `, h('a', { href: `/report/${number}` }, 'see it'));
      say(`${name} was read`);
      const story = h('span', {}, ' · its story is looked for …');
      state.append(story);
      storyOf(number, signal).then((found) => story.replaceChildren(...(!found ? [' · its story is found with the next ingest'] : found.reports > 1 ? [' · in ', h('a', { href: `/story/${found.number}` }, `a story of ${found.reports} reports`)] : [' · the first of its story'])), () => story.remove());
      return number;
    } catch (e) {
      if (e.status === 401) asksToken.hidden = false;
      state.classList.add('bad');
      state.textContent = e.message;
      return undefined;
    }
  };
  const form = h('form', { class: 'import', onsubmit: async (e) => {
    e.preventDefault();
    const report = { text: text.value };
    for (const [name] of fields) if (form.elements[name].value) report[name] = form.elements[name].value;
    const button = form.querySelector('button[type=submit]');
    button.disabled = true;
    const number = await send(report, report.title || text.value.trim().split('\n')[0].slice(0, 80));
    button.disabled = false;
    if (number) go(`/report/${number}`);
  } }, h('label', {}, 'Text', text), h('div.import-row', {}, inputs), asksToken, h('div', {}, h('button.button.main', { type: 'submit' }, 'Read it')));
  const take = async (files) => {
    for (const file of files) {
      if (file.size > LARGEST) progress.prepend(h('li', {}, h('span', {}, file.name), h('span.bad', {}, 'larger than 2 MB; cut it into reports')));
      else if (/\.(jsonl|ndjson)$/i.test(file.name)) await lines(await file.text(), file.name);
      else await send({ id: file.name, text: await file.text() }, file.name);
    }
  };
  const lines = async (content, name) => {
    for (const [i, line] of content.split('\n').entries()) {
      if (!line.trim()) continue;
      try {
        const { id, text: words, published, title, publisher, url } = JSON.parse(line);
        await send({ id, text: words, published, title, publisher, url }, title ?? id ?? `${name}:${i + 1}`);
      } catch {
        progress.prepend(h('li', {}, h('span', {}, `${name}:${i + 1}`), h('span.bad', {}, 'no JSON')));
      }
    }
  };
  const picker = h('input', { hidden: true, type: 'file', multiple: true, accept: '.txt,.jsonl,.ndjson,text/plain', onchange: (e) => take(e.target.files), id: 'files' });
  const drop = h('div.drop', { ondragover: (e) => { e.preventDefault(); drop.classList.add('over'); }, ondragleave: () => drop.classList.remove('over'), ondrop: (e) => { e.preventDefault(); drop.classList.remove('over'); take(e.dataTransfer.files); } },
    h('p', {}, 'Drop files here: plain texts (.txt) or JSON Lines (.jsonl), each up to 2 MB'), h('p', {}, h('button.button', { type: 'button', onclick: () => picker.click() }, 'Choose files')), picker);
  const view = page('Import', 'A report that is read here is kept in the store of this server at once; a moment later it joins its story. Nothing leaves this machine.', null, form, h('div.import', {}, drop, progress));
  view.classList.add('narrow');
  main.replaceChildren(view);
}
