// The text to be checked, and what the check found. It is kept for the tab, so that a reload shows it again.

import { reactive } from '/libs.js';
import { Problem, verify } from '/api.js';
import { session } from '/keep.js';

export const LIMIT = 20000;
const KEY = 'check';

/** `draft` is what is typed; `text` with its `sentences` and `citations` is what was checked. */
export const checked = reactive({
  draft: '', state: '', text: '', sentences: [], citations: [], summary: null, millis: 0, problem: null,
  ...JSON.parse(session.get(KEY) ?? '{}'),
});

let abort = null;

export async function check() {
  abort?.abort();
  abort = new AbortController();
  const { signal } = abort;
  Object.assign(checked, { state: 'checking', problem: null });
  try {
    const { text, sentences, citations, summary, timings_ms: timings } = await verify(checked.draft, signal);
    Object.assign(checked, { state: 'done', text, sentences, citations, summary, millis: timings.total });
    keep();
  } catch (e) {
    if (!signal.aborted) {
      Object.assign(checked, { state: 'failed', problem: e instanceof Problem ? e : new Problem({}, e) });
    }
  }
}

/** Back to an empty page. */
export function clear() {
  abort?.abort();
  Object.assign(checked, { draft: '', state: '', text: '', sentences: [], citations: [], summary: null, problem: null });
  keep();
}

function keep() {
  const { draft, state, text, sentences, citations, summary, millis } = checked;
  session.set(KEY, JSON.stringify({ draft, state, text, sentences, citations, summary, millis }));
}
