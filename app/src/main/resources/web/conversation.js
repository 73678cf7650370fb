// The conversation: questions, and answers as they come. It is kept for the tab under its address, so that a reload or a step
// back shows it again; opening.js opens what an address names.

import { reactive } from '/libs.js';
import { chat, Problem } from '/api.js';
import { session } from '/keep.js';
import { go, placeAddress, rename, route } from '/router.js';

export const NO_FILTERS = { from: '', to: '', outlet: '', model: '' };

/** Where conversations and answers that the server keeps have their addresses. */
export const CONVERSATIONS = '/conversations/';
export const ANSWERS = '/answers/';

/**
 * `opening` is whether the conversation is on its way from the server, `problem` why it did not come; `later` are answers of it
 * that were given after those that are shown.
 */
export const conversation = reactive({
  address: '/', id: '', exchanges: [], later: [], draft: '', filters: { ...NO_FILTERS }, opening: false, problem: null,
});

let abort = null;
let last = 0;

export function busy() {
  return conversation.exchanges.some((each) => each.state === 'asking' || each.state === 'streaming');
}

/**
 * Asks within the conversation; its first question names the conversation's address until the server names it.
 * @param {boolean} alone whether what was said before has nothing to do with it
 */
export async function ask(question, { alone = false } = {}) {
  const exchange = reactive({ key: ++last, question, alone, filters: { ...conversation.filters } });
  // What is asked now follows the whole conversation.
  conversation.exchanges.push(...exchangesOf(conversation.later), exchange);
  conversation.later = [];
  conversation.draft = '';
  if (conversation.address === '/') {
    move(answerAddress(question, exchange.filters));
  } else if (conversation.address.startsWith(ANSWERS)) {
    move(CONVERSATIONS + conversation.id);
  }
  await answer(exchange);
}

function move(address) {
  conversation.address = address;
  (route.article ? rename : go)(address);
}

/** Asks again, in the same place. */
export async function answer(exchange) {
  stop();
  abort = new AbortController();
  Object.assign(exchange, {
    state: 'asking', interpreted: null, retrieved: [], text: '', sentences: [], citations: [], response: null,
    problem: null,
  });
  const { signal } = abort;
  try {
    const response = await chat(request(exchange), (event, data) => hear(exchange, event, data), signal);
    conversation.id = response.conversation_id ?? '';
    Object.assign(exchange, whole(response));
    named();
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

/** What an exchange is once its answer is whole. */
function whole(response) {
  const { interpreted, retrieved, text, sentences, citations } = response;
  return { state: 'done', response, interpreted, retrieved, text, sentences, citations };
}

/** The conversation gets the address under which the server keeps it; what stands in the history leads there. */
function named() {
  const before = conversation.address;
  if (!conversation.id || before.startsWith(CONVERSATIONS)) {
    return;
  }
  conversation.address = CONVERSATIONS + conversation.id;
  session.set(before, JSON.stringify({ moved: conversation.address }));
  if (route.address === before) {
    rename(conversation.address);
  }
}

export function stop() {
  abort?.abort();
}

function request({ question, alone, filters: { from, to, outlet, model } }) {
  const filters = { ...(from && { from }), ...(to && { to }), ...(outlet && { outlets: [outlet] }) };
  return {
    question,
    ...(conversation.id && { conversation_id: conversation.id }),
    ...(alone && { history: [] }),
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
  Object.assign(conversation, { address: '/', id: '', exchanges: [], later: [], opening: false, problem: null });
}

/** Shows exchanges that were kept in this tab. */
export function show(address, { id, exchanges }) {
  Object.assign(conversation, { address, id, exchanges: keyed(exchanges), later: [] });
}

/** Shows answers that the server kept; `later` are those that were given after them. */
export function showAnswers(address, { id, answers, later }) {
  Object.assign(conversation, { address, id, exchanges: exchangesOf(answers), later });
}

function exchangesOf(answers) {
  return keyed(answers.map((response) => ({ question: response.question, filters: { ...NO_FILTERS }, ...whole(response) })));
}

function keyed(exchanges) {
  return exchanges.map((each) => reactive({ ...each, key: ++last }));
}

function keep() {
  const exchanges = conversation.exchanges.filter((each) => each.state === 'done');
  if (exchanges.length) {
    session.set(conversation.address, JSON.stringify({ id: conversation.id, exchanges }));
  }
}
