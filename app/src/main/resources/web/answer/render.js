// A tokenised answer as DOM: sentences as spans, citations and verdicts as buttons. Whatever is not a token of ours becomes a
// text node, never markup.

import { CITE, CLOSE, OPEN, SIGN, TOKEN, tokenised } from '/answer/tokens.js';
import { markdown } from '/answer/markdown.js';
import { signOf } from '/answer/verdicts.js';
import { w } from '/i18n.js';

/** A fragment of the answer; `plain` text is quoted from articles and holds no Markdown. */
export function rendered({ text, sentences, citations, plain }) {
  const source = tokenised(text, sentences, citations, plain);
  const fragment = plain ? paragraphs(source) : markdown(source);
  unlink(fragment);
  const texts = [];
  const walker = document.createTreeWalker(fragment, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    texts.push(walker.currentNode);
  }
  const state = { sentences, citations, sentence: '', code: false };
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
    if (/[\uE000-\uE004]|%EE%80%8[0-4]/i.test(link.textContent + link.getAttribute('href'))) {
      link.replaceWith(...link.childNodes);
    }
  }
}

function hydrated(data, state) {
  const nodes = [];
  let at = 0;
  const write = (end) => {
    if (end > at) {
      const words = data.slice(at, end);
      nodes.push(state.sentence ? element('span', { class: 'sentence', 'data-sentence': state.sentence }, words) : words);
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
    case CITE:
      return [state.code ? `[${state.citations[index].n}]` : marker(state.citations[index], index)];
    case SIGN:
      return verdict(state.sentences[index], index);
    default:
      return [];
  }
}

function marker(citation, index) {
  const label = w.citation(citation.n, w.verdicts[citation.verdict], citation.source.title);
  return element('button', { type: 'button', class: 'cite', 'data-citation': index, 'aria-label': label }, `[${citation.n}]`);
}

function verdict(sentence, index) {
  const sign = signOf(sentence.verdict);
  if (!sign) {
    return [];
  }
  const label = w.verdictOf(w.verdicts[sentence.verdict]);
  const nodes = [element('button',
    { type: 'button', class: `sign ${sentence.verdict}`, 'data-sign': index, 'aria-label': label }, sign)];
  for (const { claimed, found } of sentence.problems ?? []) {
    nodes.push(element('span', { class: 'problem' }, found ? w.mismatch(claimed, found) : w.absent(claimed)));
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
