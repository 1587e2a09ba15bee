// SPDX-License-Identifier: Apache-2.0
// Asks the server. Every failure becomes an Error whose message is a sentence for people.

async function answer(response) {
  let body;
  try {
    body = await response.json();
  } catch {
    throw new Error('The server gave an answer that is none.');
  }
  if (!response.ok) {
    const error = new Error(body?.error?.message ?? 'The server refused.');
    error.code = body?.error?.code;
    error.status = response.status;
    throw error;
  }
  return body;
}

async function reach(path, options) {
  try {
    return await fetch(path, options);
  } catch (e) {
    if (e.name === 'AbortError') throw e;
    throw new Error('The server does not answer; is it still running?');
  }
}

/** Returns an address with the parameters that have a value. */
export function address(path, parameters) {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(parameters ?? {})) {
    if (value !== undefined && value !== null && value !== '') query.set(key, value);
  }
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

export async function get(path, parameters, signal) {
  return answer(await reach(address(path, parameters), { signal, headers: { Accept: 'application/json' } }));
}

export async function post(path, body) {
  const headers = { 'Content-Type': 'application/json' };
  const token = sessionStorage.getItem('token');
  if (token) headers.Authorization = `Bearer ${token}`;
  return answer(await reach(path, { method: 'POST', headers, body: JSON.stringify(body) }));
}
