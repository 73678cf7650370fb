// Every state has an address. Beside the place (asking, the list of articles, …) an article may stand open; the address is
// then the article's, and the history's state remembers the place that it stands beside.

import { reactive } from '/libs.js';
import { pathOf } from '/api.js';

const LIST = '/articles';
const PLACES = { [LIST]: 'articles', '/check': 'check', '/retrieval': 'retrieval', '/answers': 'answers' };
const ORIGINAL = 'original';

/** `place`, its `query` and `address`, and the open `article` `{id, start, end, revision, original}` or null. */
export const route = reactive({ place: 'ask', address: '/', query: {}, article: null });

/** The history's state when it was last read: popstate tells only the new one. */
let current = {};

function read() {
  current = history.state ?? {};
  const article = articleAt(location);
  const address = article ? (history.state?.beside ?? LIST) : location.pathname + location.search;
  if (address !== route.address || !route.ready) {
    const url = new URL(address, location.origin);
    route.address = address;
    route.place = PLACES[url.pathname] ?? 'ask';
    route.query = Object.fromEntries(url.searchParams);
    route.ready = true;
  }
  route.article = article;
}

function articleAt({ pathname, search }) {
  if (!pathname.startsWith(LIST + '/') || pathname.length <= LIST.length + 1) {
    return null;
  }
  const query = new URLSearchParams(search);
  const number = (name) => (/^\d{1,9}$/.test(query.get(name) ?? '') ? Number(query.get(name)) : -1);
  return {
    id: decoded(pathname.slice(LIST.length + 1)),
    start: number('start'),
    end: number('end'),
    revision: query.get('revision') ?? '',
    original: query.get('view') === ORIGINAL,
  };
}

function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a stray percent sign stands for itself; the server will not know the article and say so
  }
}

/** Of an address's query the parts that are known, with what stands for those left out. */
export function known(query, defaults) {
  return Object.fromEntries(Object.entries(defaults).map(([name, value]) => [name, query[name] ?? value]));
}

/** The address of an article, with a span of it where one is given, or of the file that it was read from. */
export function articleAddress(id, { start, end, revision, original = false } = {}) {
  const query = new URLSearchParams();
  const given = { ...(start >= 0 && { start, end }), revision, ...(original && { view: ORIGINAL }) };
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined && value !== '') {
      query.set(name, value);
    }
  }
  return `${LIST}/${pathOf(id)}${query.size ? '?' + query : ''}`;
}

/** The address at which a citation's or a hit's place in its article opens. */
export function addressOf({ article_id: id, start, end, revision }) {
  return articleAddress(id, { start, end, revision });
}

/** The address of a place, without the parts of the query that are empty. */
export function placeAddress(path, query = {}) {
  const filled = new URLSearchParams(Object.entries(query).filter(([, value]) => value));
  return path + (filled.size ? '?' + filled : '');
}

/** Goes to an address: an article opens beside the place of the moment. */
export function go(address) {
  const article = articleAt(new URL(address, location.origin));
  const depth = (history.state?.depth ?? 0) + 1;
  if (!article) {
    history.pushState({ depth }, '', address);
  } else if (route.article) {
    history.replaceState(history.state, '', address);
  } else {
    history.pushState({ depth, beside: route.address, within: true }, '', address);
  }
  read();
}

/** Names the place's state anew without a step in the history. */
export function rename(address) {
  if (route.article) {
    history.replaceState({ ...history.state, beside: address }, '');
  } else {
    history.replaceState(history.state, '', address);
  }
  read();
}

/** Done when the article is closed: a step back takes its time. */
export async function closeArticle() {
  if (history.state?.within) {
    const stepped = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    history.back();
    await stepped;
  } else {
    history.replaceState({ depth: history.state?.depth ?? 0 }, '', route.address);
    read();
  }
}

/** A step back from an article shows its place as it is by now, not as it was when the article was opened. */
function stepped(before) {
  const depth = history.state?.depth ?? 0;
  if (before.within && depth === before.depth - 1 && !articleAt(location)) {
    history.replaceState({ depth }, '', before.beside);
  }
  read();
}

/** Links inside the page do not load it anew; clicks with a modifier stay the browser's. */
function follow(event) {
  const link = event.target.closest?.('a[href^="/"]');
  if (!link || link.target || event.defaultPrevented || event.button !== 0
      || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
    return;
  }
  event.preventDefault();
  go(link.getAttribute('href'));
}

export function start() {
  addEventListener('popstate', () => stepped(current));
  document.addEventListener('click', follow);
  read();
}
