// SPDX-License-Identifier: Apache-2.0
// Hands what is on the page to the user as a file.

import { h } from './dom.js';

export function saveText(name, type, text) {
  saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));
}

export function saveJson(name, value) {
  saveText(name, 'application/json', `${JSON.stringify(value, null, 2)}\n`);
}

function saveBlob(name, blob) {
  const url = URL.createObjectURL(blob);
  h('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

const KEPT = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linecap', 'opacity', 'font-family', 'font-size', 'font-weight', 'text-anchor', 'dominant-baseline', 'paint-order', 'display', 'visibility'];

/** Saves a picture as SVG that looks the same outside the page. */
export function saveSvg(name, svg) {
  const copy = svg.cloneNode(true);
  const from = [svg, ...svg.querySelectorAll('*')];
  const to = [copy, ...copy.querySelectorAll('*')];
  from.forEach((element, i) => {
    const style = getComputedStyle(element);
    for (const property of KEPT) {
      const value = style.getPropertyValue(property);
      if (value) to[i].setAttribute(property, value);
    }
    to[i].removeAttribute('class');
  });
  const box = svg.getBoundingClientRect();
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', box.width);
  copy.setAttribute('height', box.height);
  copy.setAttribute('style', `background:${getComputedStyle(document.body).backgroundColor}`);
  saveText(name, 'image/svg+xml', new XMLSerializer().serializeToString(copy));
}
