// What an address of the asking place names: a conversation, an answer, or a question to be asked now.

import { answerOf, conversationOf } from '/api.js';
import { ANSWERS, ask, begin, conversation, CONVERSATIONS, NO_FILTERS, show, showAnswers } from '/conversation.js';
import { session } from '/keep.js';
import { known, rename } from '/router.js';

let abort = null;

/** Shows what an address names; what this tab keeps of it is shown as it was. */
export function open(address, query) {
  if (address === conversation.address) {
    return;
  }
  abort?.abort();
  begin();
  Object.assign(conversation.filters, known(query, NO_FILTERS));
  const kept = JSON.parse(session.get(address) ?? 'null');
  if (kept?.moved) {
    rename(kept.moved);
  } else if (kept) {
    show(address, kept);
  } else if (address.startsWith(ANSWERS) || address.startsWith(CONVERSATIONS)) {
    conversation.address = address;
    fetchKept();
  } else if (query.q) {
    conversation.address = address;
    ask(query.q);
  }
}

/** Fetches what the address of the moment names from the server. */
export async function fetchKept() {
  const { address } = conversation;
  abort = new AbortController();
  const { signal } = abort;
  Object.assign(conversation, { opening: true, problem: null });
  try {
    const kept = await named(address, signal);
    conversation.opening = false;
    showAnswers(address, kept);
  } catch (problem) {
    if (!signal.aborted) {
      Object.assign(conversation, { opening: false, problem });
    }
  }
}

async function named(address, signal) {
  const id = decodeURIComponent(address.split(/[/?]/)[2]);
  if (address.startsWith(CONVERSATIONS)) {
    return { ...await conversationOf(id, signal), later: [] };
  }
  return upTo(await answerOf(id, signal), signal);
}

/** An answer with those of its conversation before it, apart from those after it. */
async function upTo(answer, signal) {
  const { conversation_id: id } = answer;
  const { answers } = await conversationOf(id, signal);
  const place = answers.findIndex((each) => each.id === answer.id);
  return place < 0 ? { id, answers: [answer], later: [] }
    : { id, answers: answers.slice(0, place + 1), later: answers.slice(place + 1) };
}
