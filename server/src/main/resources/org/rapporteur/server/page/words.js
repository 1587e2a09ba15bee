// SPDX-License-Identifier: Apache-2.0
// What the codes of the record are called on the page.

export const KINDS = [
  ['statement', 'Statements', 'statements'],
  ['event', 'Events', 'events'],
  ['meeting', 'Meetings', 'meetings'],
  ['time', 'Times', 'times'],
  ['figure', 'Figures', 'figures'],
  ['entity', 'Names', 'entities'],
  ['claim', 'Claims', 'claims'],
  ['position', 'Positions', 'positions'],
];

const VERBS = {
  ASSERT: 'says', DENY: 'denies', DEMAND: 'demands', REQUEST: 'asks', ACCUSE: 'accuses', CRITICIZE: 'criticises', WARN: 'warns',
  THREATEN: 'threatens', PROMISE: 'promises', PROPOSE: 'proposes', ACCEPT: 'accepts', REJECT: 'rejects', PRAISE: 'praises',
  BELIEVE: 'believes', EXPRESS: 'expresses',
};
const STANCES = {
  PROPOSES: 'proposes', OFFERS: 'offers', ACCEPTS: 'accepts', REJECTS: 'rejects', DEMANDS: 'demands', WILLING: 'is willing',
  COMMITS: 'commits', WARNS: 'warns',
};
const STATUSES = {
  HAPPENED: 'happened', ONGOING: 'ongoing', PLANNED: 'planned', PROPOSED: 'proposed', DEMANDED: 'demanded',
  THREATENED: 'threatened', POSSIBLE: 'possible', DENIED: 'denied', HELD: 'held', CANCELLED: 'cancelled',
};
const QUADS = {
  VERBAL_COOPERATION: 'cooperation in words', MATERIAL_COOPERATION: 'cooperation in deeds', VERBAL_CONFLICT: 'conflict in words',
  MATERIAL_CONFLICT: 'conflict in deeds',
};
const FORMS = { DIRECT: 'in their own words', MIXED: 'partly in their own words', INDIRECT: 'in the report’s words' };
const FACTUALITIES = { FACTIVE: 'taken for true', NEUTRAL: '', DOUBTED: 'held at a distance' };
const COMPARATORS = {
  OVER: 'over', UNDER: 'under', ABOUT: 'about', NEARLY: 'nearly', AT_LEAST: 'at least', AT_MOST: 'at most', EXACTLY: '',
};
const RELATIONS = { CONTRADICTS: 'cannot both be true', CONFLICTS: 'cannot both be had', CHANGES: 'a change of mind' };
const ENTITY_KINDS = {
  PERSON: 'person', COUNTRY: 'state', INTERGOVERNMENTAL: 'intergovernmental', GOVERNMENT_BODY: 'government body',
  ORGANIZATION: 'organisation', ARMED_GROUP: 'armed group', MEDIA: 'media', PEOPLE: 'people', PLACE: 'place',
};

export const plain = (code) => (code ?? '').toLowerCase().replaceAll('_', ' ');
export const verb = (kind) => VERBS[kind] ?? plain(kind);
export const stance = (code) => STANCES[code] ?? plain(code);
export const status = (code) => STATUSES[code] ?? plain(code);
export const quad = (code) => QUADS[code] ?? plain(code);
export const form = (code) => FORMS[code] ?? plain(code);
export const factuality = (code) => FACTUALITIES[code] ?? plain(code);
export const comparator = (code) => COMPARATORS[code] ?? plain(code);
export const relation = (code) => RELATIONS[code] ?? plain(code);
export const entityKind = (code) => ENTITY_KINDS[code] ?? plain(code);

/** Returns whether an event is one of cooperation ('coop'), of conflict ('conf') or neither (''). */
export const tone = (code) => (code?.endsWith('COOPERATION') ? 'coop' : code?.endsWith('CONFLICT') ? 'conf' : '');

/** Tells whether an event took place, as far as the report says. */
export const real = (code) => code === 'HAPPENED' || code === 'ONGOING' || code === 'HELD' || code === undefined;

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Returns '12 January 2022'. */
export function day(iso) {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso ?? '');
  return parts ? `${Number(parts[3])} ${MONTHS[parts[2] - 1]} ${Number(parts[1])}` : iso ?? '';
}

/** Returns a range of days, as short as it can be said. */
export function days(from, to) {
  if (!from && !to) return '';
  if (!from) return `until ${day(to)}`;
  if (!to) return `from ${day(from)}`;
  if (from === to) return day(from);
  const [a, b] = [from, to].map((iso) => iso.split('-').map(Number));
  const last = new Date(Date.UTC(b[0], b[1], 0)).getUTCDate();
  if (a[2] === 1 && b[2] === last) {
    if (a[1] === 1 && b[1] === 12) return a[0] === b[0] ? String(a[0]) : `${a[0]}–${b[0]}`;
    if (a[0] === b[0] && a[1] === b[1]) return `${MONTHS[a[1] - 1]} ${a[0]}`;
  }
  if (a[0] === b[0] && a[1] === b[1]) return `${a[2]}–${b[2]} ${MONTHS[b[1] - 1]} ${b[0]}`;
  return `${day(from)} – ${day(to)}`;
}

const UNITS = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const CLOCK = { H: 'hour', M: 'minute', S: 'second' };

/** Returns what a value of TIMEX3 means where it is a length of time: 'P2Y' is '2 years'; others as they are. */
export function length(value) {
  const match = /^P(?:(\d+(?:\.\d+)?)([YMWD]))?(?:T(\d+(?:\.\d+)?)([HMS]))?$/.exec(value ?? '');
  if (!match || (!match[1] && !match[3])) return value ?? '';
  const part = (n, unit) => (n ? `${n} ${unit}${n === '1' ? '' : 's'}` : '');
  return [part(match[1], UNITS[match[2]]), part(match[3], CLOCK[match[4]])].filter(Boolean).join(' ');
}

/** Returns '1 report', '2 reports'. */
export const count = (n, one, many) => `${n.toLocaleString('en')} ${n === 1 ? one : many ?? one + 's'}`;

export const cut = (text, most) => (text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text);
