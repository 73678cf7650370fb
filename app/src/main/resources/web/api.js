// The HTTP API as functions. What goes wrong is a Problem, whose title says what happened and whose detail what to do.

import { events } from '/sse.js';

export class Problem extends Error {
  constructor({ title = '', detail = '', status = 0, errors = [], interrupted = false } = {}, cause) {
    super(title || detail, { cause });
    this.title = title;
    this.detail = detail;
    this.status = status;
    this.errors = errors;
    this.interrupted = interrupted;
  }

  /** No response came at all: the server is not there, or the network is not. */
  get unreachable() {
    return this.status === 0 && !this.interrupted;
  }
}

async function request(address, options) {
  let response;
  try {
    response = await fetch(address, options);
  } catch (e) {
    throw e.name === 'AbortError' ? e : new Problem({}, e);
  }
  if (!response.ok) {
    throw await problem(response);
  }
  return response;
}

async function problem(response) {
  const text = await response.text();
  try {
    return new Problem({ ...JSON.parse(text), status: response.status });
  } catch (e) {
    return new Problem({ status: response.status, title: `HTTP ${response.status}` }, e); // not from our server
  }
}

async function get(address, signal) {
  return (await request(address, { headers: { Accept: 'application/json' }, signal })).json();
}

export function health(signal) {
  return get('/api/health', signal);
}

async function post(address, body, signal) {
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json' };
  return (await request(address, { method: 'POST', headers, body: JSON.stringify(body), signal })).json();
}

/** Parameters as a query; those that are empty are left out. */
function query(parameters) {
  return '?' + new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== '' && value != null));
}

/** A page of the list of articles. */
export function articles(parameters, signal) {
  return get('/api/articles' + query(parameters), signal);
}

export function article(id, signal) {
  return get('/api/articles/' + pathOf(id), signal);
}

/** The file that an article was read from, with the pieces of it and, in them, the span given. */
export function original(id, span, signal) {
  return get(`/api/articles/${pathOf(id)}/original` + query(span ?? {}), signal);
}

/** What a question finds, each hit with why it is there. */
export function search(parameters, signal) {
  return get('/api/search' + query({ ...parameters, explain: true }), signal);
}

/** A text's sentences checked against the whole corpus. */
export function verify(text, signal) {
  return post('/api/verify', { text }, signal);
}

/** A page of the answers that are kept, the newest first. */
export function answers(parameters, signal) {
  return get('/api/answers' + query(parameters), signal);
}

/** An answer that is kept. */
export function answerOf(id, signal) {
  return get('/api/answers/' + encodeURIComponent(id), signal);
}

/** The answers of a conversation, the oldest first. */
export function conversationOf(id, signal) {
  return get('/api/conversations/' + encodeURIComponent(id), signal);
}

/** Asks an answer's question again, as it was asked then, and tells what changed. */
export function repeat(id, signal) {
  return post(`/api/answers/${encodeURIComponent(id)}/again`, {}, signal);
}

/** Where an answer is to be had as a file: `markdown`, `html` or `json`. */
export function exportAddress(id, format) {
  return `/api/answers/${encodeURIComponent(id)}/export` + query({ format });
}

/** An answer as Markdown with footnotes. */
export async function asMarkdown(id, signal) {
  return (await request(exportAddress(id, 'markdown'), { signal })).text();
}

/** An article's id as part of a path: its slashes stay slashes. */
export function pathOf(id) {
  return id.split('/').map(encodeURIComponent).join('/');
}

/**
 * Asks, and calls `hear(event, data)` for each event as it comes. Returns the whole response.
 * A stream that ends before its answer is whole is a Problem.
 */
export async function chat(question, hear, signal) {
  const response = await request('/api/chat', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream, application/problem+json' },
    body: JSON.stringify({ ...question, stream: true }),
    signal,
  });
  try {
    for await (const { event, data } of events(response.body)) {
      const value = JSON.parse(data);
      if (event === 'error') {
        throw new Problem({ status: 500, ...value });
      }
      if (event === 'done') {
        return value;
      }
      hear(event, value);
    }
  } catch (e) {
    throw e instanceof Problem || e.name === 'AbortError' ? e : new Problem({ interrupted: true }, e);
  }
  throw new Problem({ interrupted: true });
}
