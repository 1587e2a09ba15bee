// SPDX-License-Identifier: Apache-2.0
// What people say of an entry, beside what the program found, and a form to say it.

import { get, post } from './api.js';
import { h, say } from './dom.js';

const FIELDS = {
  statement: ['kind', 'form', 'source', 'addressees', 'factuality'],
  event: ['type', 'mode', 'cameo', 'status', 'actors', 'recipients', 'place', 'date', 'background'],
  claim: ['kind', 'holders', 'polarity', 'certainty', 'predicate', 'about'],
  meeting: ['name', 'forum', 'round', 'status', 'place', 'date', 'parties'],
  position: ['party', 'stance', 'about'],
  entity: ['kind', 'name', 'actor', 'country', 'wikidata'],
  time: ['type', 'value', 'from', 'to'],
  figure: ['value', 'upper', 'comparator', 'unit', 'of', 'place'],
};
const SAYS = { ACCEPT: 'right', REJECT: 'wrong', SET: 'otherwise' };

/** Returns what is said of an entry, and a form to say more. */
export function corrections(number, id, kind) {
  const list = h('ul.corrections', { 'aria-live': 'polite' });
  const trouble = h('p.bad', { role: 'alert', hidden: true });
  const fail = (e) => { trouble.hidden = false; trouble.textContent = e.message; if (e.status === 401) asksToken.hidden = false; };
  const load = async () => {
    const { items } = await get('/api/corrections', { report: number });
    list.replaceChildren(...items.filter((one) => one.entry === id).map((one) => h('li', {},
      h('b', {}, SAYS[one.verdict]), Object.entries(one.fields).map(([name, value]) => ` · ${name}: ${value}`), ` · ${one.why} `,
      h('span.quiet', {}, `${one.by}, ${one.made.slice(0, 10)} `),
      h('button.ref', { type: 'button', onclick: () => send({ undo: one.number }) }, 'take back'))));
  };
  const remembered = (name) => sessionStorage.getItem(name) ?? '';
  const by = h('input', { name: 'by', required: true, maxlength: '200', value: remembered('by'), onchange: (e) => sessionStorage.setItem('by', e.target.value) });
  const why = h('input', { name: 'why', required: true, maxlength: '500' });
  const field = h('select', { name: 'field' }, h('option', { value: '' }, '—'), (FIELDS[kind] ?? []).map((name) => h('option', { value: name }, name)));
  const value = h('input', { name: 'value', maxlength: '300' });
  const token = h('input', { type: 'password', autocomplete: 'off', value: remembered('token'), onchange: (e) => (e.target.value ? sessionStorage.setItem('token', e.target.value) : sessionStorage.removeItem('token')) });
  const asksToken = h('label', { hidden: true }, 'Token of this server', token);
  const send = async (what) => {
    trouble.hidden = true;
    if (!form.checkValidity()) {
      form.closest('details').open = true;
      form.reportValidity();
      return;
    }
    try {
      await post('/api/corrections', { ...what, by: by.value.trim(), why: why.value.trim() });
      await load();
      why.value = '';
      say('Kept');
    } catch (e) {
      fail(e);
    }
  };
  const judge = (verdict) => send({ report: number, entry: id, verdict, ...(verdict === 'SET' ? { fields: { [field.value]: value.value.trim() } } : {}) });
  const form = h('form', { class: 'judge', onsubmit: (e) => { e.preventDefault(); judge(e.submitter?.value ?? 'ACCEPT'); } },
    h('label', {}, 'Who says so', by), h('label', {}, 'Why', why), h('label', {}, 'Otherwise', field, value), asksToken,
    h('div', {}, [['ACCEPT', 'Accept'], ['SET', 'Correct'], ['REJECT', 'Reject']].map(([verdict, words]) => h('button.button', { type: 'submit', value: verdict }, words))));
  load().catch(fail);
  return h('div.said', {}, list, h('details', {}, h('summary', {}, 'Accept, correct or reject'), form), trouble);
}
