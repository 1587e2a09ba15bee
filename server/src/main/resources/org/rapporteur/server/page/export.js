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

/** Returns a copy of a picture that looks the same outside the page, as text. */
function standing(svg) {
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
  // Not as an attribute: the page's policy forbids styles in markup.
  copy.style.setProperty('background', getComputedStyle(document.body).backgroundColor);
  return new XMLSerializer().serializeToString(copy);
}

/** Saves a picture as SVG that looks the same outside the page. */
export function saveSvg(name, svg) {
  saveText(name, 'image/svg+xml', standing(svg));
}

/** So many pixels a side has at most: beyond, browsers refuse. */
const LARGEST = 8000;

/** Returns a picture as PNG, with twice the pixels that are seen. */
export async function png(svg) {
  const box = svg.getBoundingClientRect();
  const scale = Math.min(2, LARGEST / Math.max(box.width, box.height));
  const url = URL.createObjectURL(new Blob([standing(svg)], { type: 'image/svg+xml;charset=utf-8' }));
  try {
    const image = new Image(box.width, box.height);
    image.src = url;
    await image.decode();
    const canvas = h('canvas', { width: Math.round(box.width * scale), height: Math.round(box.height * scale) });
    const context = canvas.getContext('2d');
    context.fillStyle = getComputedStyle(document.body).backgroundColor;
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, fail) => { canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('The picture is too large to be saved as PNG; take SVG.'))), 'image/png'); });
  } finally {
    URL.revokeObjectURL(url);
  }
}

export async function savePng(name, svg) {
  saveBlob(name, await png(svg));
}
