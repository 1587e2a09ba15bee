// SPDX-License-Identifier: Apache-2.0
// Makes elements. Text only ever becomes text: nothing here, or anywhere in the page, parses markup.

const SVG = 'http://www.w3.org/2000/svg';

/** Makes an element: h('a.button', {href: '/'}, 'words', otherElement). */
export function h(what, attributes, ...children) {
  const [name, ...classes] = what.split('.');
  return fill(document.createElement(name || 'div'), classes, attributes, children);
}

/** Makes an element of a picture. */
export function s(what, attributes, ...children) {
  const [name, ...classes] = what.split('.');
  return fill(document.createElementNS(SVG, name), classes, attributes, children);
}

function fill(element, classes, attributes, children) {
  if (classes.length) element.classList.add(...classes);
  for (const [key, value] of Object.entries(attributes ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (key === 'style') for (const [k, v] of Object.entries(value)) element.style.setProperty(k, v);
    else if (key === 'class') element.classList.add(...value.split(' ').filter(Boolean));
    else element.setAttribute(key, value === true ? '' : value);
  }
  for (const child of children.flat(4)) {
    if (child !== undefined && child !== null && child !== false && child !== '') element.append(child);
  }
  return element;
}

/** Says something to who listens to the page instead of seeing it. */
export function say(words) {
  const live = document.getElementById('live');
  live.textContent = '';
  requestAnimationFrame(() => { live.textContent = words; });
}

export function debounce(work, milliseconds) {
  let timer;
  return (...args) => {
    clearTimeout(timer);
    timer = setTimeout(() => work(...args), milliseconds);
  };
}
