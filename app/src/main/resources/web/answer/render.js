// A tokenised answer as DOM: sentences as spans, citations and verdicts as buttons. Whatever is not a token of ours becomes a
// text node, never markup.

import { CITE, CLAIM, CLAIMED, claimsOf, CLOSE, OPEN, SIGN, TOKEN, tokenised, WRONG, WRONGED } from '/answer/tokens.js';
import { markdown } from '/answer/markdown.js';
import { disagreement, exact, signOf } from '/answer/verdicts.js';
import { w } from '/i18n.js';

/**
 * A fragment of the answer. `mode` is what its text is: `markdown` of a model, `quoted` from articles, or `pasted` by the
 * reader; the last two hold no Markdown.
 */
export function rendered({ text, sentences, citations }, mode) {
  const source = tokenised(text, sentences, citations, mode);
  const fragment = mode === 'markdown' ? markdown(source) : paragraphs(source);
  unlink(fragment);
  const texts = [];
  const walker = document.createTreeWalker(fragment, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    texts.push(walker.currentNode);
  }
  const state = {
    sentences, citations, claims: claimsOf(sentences), pasted: mode === 'pasted', sentence: '', claim: '', wrong: 0, code: false,
  };
  for (const node of texts) {
    state.code = Boolean(node.parentElement?.closest('code'));
    node.replaceWith(...together(hydrated(node.data, state)));
  }
  return fragment;
}

function paragraphs(text) {
  const fragment = document.createDocumentFragment();
  for (const line of text.split('\n')) {
    if (line.trim()) {
      fragment.append(element('p', {}, line));
    }
  }
  return fragment;
}

/** A link that swallowed a token would hold a button or lead astray; its text stays. */
function unlink(fragment) {
  for (const link of fragment.querySelectorAll('a')) {
    if (/[\uE000-\uE008]|%EE%80%8[0-8]/i.test(link.textContent + link.getAttribute('href'))) {
      link.replaceWith(...link.childNodes);
    }
  }
}

function hydrated(data, state) {
  const nodes = [];
  let at = 0;
  const write = (end) => {
    if (end > at) {
      nodes.push(piece(data.slice(at, end), state));
    }
  };
  for (const match of data.matchAll(TOKEN)) {
    write(match.index);
    at = match.index + match[0].length;
    nodes.push(...placed(match[1], match[2], state));
  }
  write(data.length);
  return nodes;
}

function piece(words, { sentences, claims, sentence, claim, wrong }) {
  if (!sentence) {
    return words;
  }
  const { verdict } = claim ? claims[claim] : sentences[sentence];
  const span = element('span', { class: `sentence ${verdict}`, 'data-sentence': sentence }, wrong ? '' : words);
  if (wrong) {
    span.append(element('em', { class: 'wrong' }, words));
  }
  return span;
}

/** Buttons that follow one another stay on one line. */
function together(nodes) {
  const result = [];
  let group = null;
  for (const node of nodes) {
    if (node.nodeName !== 'BUTTON') {
      group = null;
      result.push(node);
    } else if (group) {
      group.append(node);
    } else {
      group = element('span', { class: 'marks' }, '');
      group.append(node);
      result.push(group);
    }
  }
  return result;
}

function placed(kind, index, state) {
  switch (kind) {
    case OPEN:
      state.sentence = index;
      return [];
    case CLOSE:
      state.sentence = '';
      return [];
    case CLAIM:
      state.claim = index;
      return [];
    case CLAIMED:
      state.claim = '';
      return [];
    case WRONG:
      state.wrong++;
      return [];
    case WRONGED:
      state.wrong--;
      return [];
    case CITE:
      return [state.code ? `[${state.citations[index].n}]` : marker(state.citations[index], index)];
    case SIGN:
      return verdict(state.sentences[index], index, state.pasted);
    default:
      return [];
  }
}

function marker(citation, index) {
  const label = w.citation(citation.n, w.verdicts[citation.verdict], citation.source.title);
  return element('button', { type: 'button', class: 'cite', 'data-citation': index, 'aria-label': label }, `[${citation.n}]`);
}

function verdict(sentence, index, pasted) {
  const sign = signOf(sentence.verdict);
  if (!sign) {
    return [];
  }
  const label = w.verdictOf(w.verdicts[sentence.verdict]);
  const nodes = [element('button',
    { type: 'button', class: `sign ${sentence.verdict}`, 'data-sign': index, 'aria-label': label }, sign)];
  for (const problem of exact(sentence.problems)) {
    nodes.push(element('span', { class: `problem ${sentence.verdict}` }, disagreement(problem, pasted)));
  }
  return nodes;
}

function element(name, attributes, text) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    node.setAttribute(key, value);
  }
  node.textContent = text;
  return node;
}
