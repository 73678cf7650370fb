// The conversation: questions, and answers as they come. It is kept for the tab under its address, so that a reload or a step
// back shows it again.

import { reactive } from '/libs.js';
import { chat, Problem } from '/api.js';
import { corpus } from '/corpus.js';
import { session } from '/keep.js';
import { go, known, placeAddress, rename, route } from '/router.js';

export const NO_FILTERS = { from: '', to: '', outlet: '', model: '' };

export const conversation = reactive({ address: '/', id: '', exchanges: [], draft: '', filters: { ...NO_FILTERS } });

let abort = null;
let last = 0;

export function busy() {
  return conversation.exchanges.some((each) => each.state === 'asking' || each.state === 'streaming');
}

/** Asks within the conversation; its first question names the conversation's address. */
export async function ask(question) {
  const exchange = reactive({ key: ++last, question, filters: { ...conversation.filters } });
  conversation.exchanges.push(exchange);
  conversation.draft = '';
  if (conversation.address === '/') {
    conversation.address = answerAddress(question, exchange.filters);
    (route.article ? rename : go)(conversation.address);
  }
  await answer(exchange);
}

/** Asks again, in the same place. */
export async function answer(exchange) {
  stop();
  abort = new AbortController();
  Object.assign(exchange, {
    state: 'asking', interpreted: null, retrieved: [], text: '', sentences: [], citations: [], response: null,
    problem: null, early: corpus.health?.status === 'indexing',
  });
  const { signal } = abort;
  try {
    const response = await chat(request(exchange), (event, data) => hear(exchange, event, data), signal);
    conversation.id = response.conversation_id ?? '';
    const { interpreted, retrieved, text, sentences, citations } = response;
    Object.assign(exchange, { state: 'done', response, interpreted, retrieved, text, sentences, citations });
  } catch (e) {
    if (signal.aborted) {
      exchange.state = 'stopped';
    } else {
      exchange.state = 'failed';
      exchange.problem = e instanceof Problem ? e : new Problem({}, e);
      if (exchange.problem.status === 400) {
        conversation.draft ||= exchange.question; // to be mended
      }
    }
  }
  keep();
}

export function stop() {
  abort?.abort();
}

function request({ question, filters: { from, to, outlet, model } }) {
  const filters = { ...(from && { from }), ...(to && { to }), ...(outlet && { outlets: [outlet] }) };
  return {
    question,
    ...(conversation.id && { conversation_id: conversation.id }),
    ...(Object.keys(filters).length && { filters }),
    ...(model && { model }),
  };
}

function hear(exchange, event, data) {
  switch (event) {
    case 'retrieval':
      Object.assign(exchange, { state: 'streaming', interpreted: data.interpreted, retrieved: data.retrieved });
      break;
    case 'delta':
      exchange.text += data.text;
      break;
    case 'citation':
      exchange.citations.push(data);
      break;
    case 'verdict':
      exchange.sentences.push(data);
      break;
    default: // an event of a later version of the API
  }
}

/** The address that asks this again. */
export function answerAddress(question, filters) {
  return placeAddress('/', { q: question, ...filters });
}

export function begin() {
  stop();
  Object.assign(conversation, { address: '/', id: '', exchanges: [] });
}

/** Shows what an address names: the conversation kept under it, or its question asked now. */
export function open(address, query) {
  if (address === conversation.address) {
    return;
  }
  begin();
  const { q } = query;
  Object.assign(conversation.filters, known(query, NO_FILTERS));
  if (!q) {
    return;
  }
  const kept = JSON.parse(session.get(address) ?? 'null');
  if (kept) {
    const exchanges = kept.exchanges.map((each) => reactive({ ...each, key: ++last }));
    Object.assign(conversation, { address, id: kept.id, exchanges });
  } else {
    conversation.address = address;
    ask(q);
  }
}

function keep() {
  const exchanges = conversation.exchanges.filter((each) => each.state === 'done');
  if (exchanges.length) {
    session.set(conversation.address, JSON.stringify({ id: conversation.id, exchanges }));
  }
}

/** What the conversation cites from an article, each with whether it is what the reader has open. */
export function citationsOf(article) {
  return conversation.exchanges.flatMap((exchange) => exchange.citations ?? [])
    .filter((citation) => citation.source.article_id === article.id)
    .map((citation) => ({ ...citation, open: isAt(citation.source, article) }));
}

function isAt(source, { start, end, revision }) {
  return source.start === start && source.end === end && source.revision === revision;
}
