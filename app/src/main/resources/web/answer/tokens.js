// An answer's text with tokens where sentences, claims and what is wrong in them begin and end, where citations stand and where
// verdicts go. Tokens are private-use characters around a number, which neither Markdown nor sanitising touches; such
// characters of the text itself are replaced first, so that no text can forge one.

import { citationsOf } from '/answer/links.js';

export const OPEN = '\uE000';
export const CLOSE = '\uE001';
export const CITE = '\uE002';
export const SIGN = '\uE003';
const END = '\uE004';
export const CLAIM = '\uE005';
export const CLAIMED = '\uE006';
export const WRONG = '\uE007';
export const WRONGED = '\uE008';

export const TOKEN = /([\uE000-\uE003\uE005-\uE008])(\d+)\uE004/g;

const FORGED = /[\uE000-\uE008]/g;
const MARKER = /\[(\d{1,3})\]/g;
const MARKERS = /(?:[ \t]*\[\d{1,3}\])*/y;
// A token must not stand before what opens a block of Markdown, or it would not open one.
const BLOCK = /\s*(?:(?:[-*+]|\d{1,9}[.)]|#{1,6}|>)[ \t]+)*/y;

const token = (kind, index) => kind + index + END;

/**
 * The text with its tokens. A CITE token names a citation, the others a sentence, by its place in the list given; a CLAIM
 * token a claim of all claims. In `quoted` text, which is from articles, a marker inside a sentence is the article's own,
 * unless it is the only one. `pasted` text has no markers of ours at all: its citations follow their sentences.
 */
export function tokenised(text, sentences, citations, mode) {
  const own = text.replace(FORGED, '\uFFFD');
  const inserts = [];
  const insert = (start, end, token) => inserts.push({ start, end, token });
  for (const { start, end, index } of ordered(sentences, own.length)) {
    const begin = mode === 'markdown' ? Math.min(end, passed(BLOCK, own, start)) : start;
    insert(begin, begin, token(OPEN, index));
    insert(end, end, token(CLOSE, index));
    for (const { start: from, end: to, kind, number } of parts(sentences, index, begin)) {
      insert(from, from, token(kind === 'claim' ? CLAIM : WRONG, number));
      insert(to, to, token(kind === 'claim' ? CLAIMED : WRONGED, number));
    }
    const sign = mode === 'pasted' ? end : passed(MARKERS, own, end);
    insert(sign, sign, token(SIGN, index));
  }
  for (const { start, end, index } of mode === 'pasted' ? attached(sentences, citations)
    : markers(own, sentences, citations, mode === 'quoted')) {
    insert(start, end, token(CITE, index));
  }
  return spliced(own, inserts);
}

/** The claims of a sentence, where they are judged differently, and what is wrong in it, as far as they are inside it. */
function parts(sentences, index, begin) {
  const { end, claims = [], problems = [] } = sentences[index];
  const first = claimsOf(sentences.slice(0, index)).length;
  const differ = new Set(claims.map(({ verdict }) => verdict)).size > 1;
  const kinds = [
    ...(differ ? claims : []).map((claim, i) => ({ ...claim, kind: 'claim', number: first + i })),
    ...problems.filter(({ at }) => at).map(({ at }, i) => ({ ...at, kind: 'wrong', number: i })),
  ];
  return kinds.map((each) => ({ ...each, start: Math.max(each.start, begin) }))
    .filter((each) => each.start < each.end && each.end <= end);
}

/** All claims in one row, as CLAIM tokens number them. */
export function claimsOf(sentences) {
  return sentences.flatMap(({ claims = [] }) => claims);
}

/** The spans that are inside the text and do not overlap one before them. */
function ordered(sentences, length) {
  let before = 0;
  return sentences
    .map(({ start, end }, index) => ({ start, end, index }))
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      const fits = start >= before && start < end && end <= length;
      before = fits ? end : before;
      return fits;
    });
}

function passed(pattern, text, from) {
  pattern.lastIndex = from;
  pattern.test(text);
  return Math.max(from, pattern.lastIndex);
}

/** The markers that have a citation; others are text like any other. */
function markers(text, sentences, citations, quoted) {
  const found = [...text.matchAll(MARKER)].map((match) => ({
    n: Number(match[1]), start: match.index, end: match.index + match[0].length,
  }));
  const inside = ({ start, end }) => sentences.some((each) => each.start <= start && end <= each.end);
  const outside = new Set(found.filter((each) => !inside(each)).map((each) => each.n));
  return found
    .filter((each) => !quoted || !inside(each) || !outside.has(each.n))
    .map((each) => ({ ...each, index: citationAt(citations, each) }))
    .filter((each) => each.index >= 0);
}

/** Each sentence's citations, behind it. */
function attached(sentences, citations) {
  return sentences.flatMap((sentence) => citationsOf(sentence, citations)
    .map((citation) => ({ start: sentence.end, end: sentence.end, index: citations.indexOf(citation) })));
}

/** Where several sentences cite one number: the citation of the sentence that the marker follows most closely. */
function citationAt(citations, { n, start }) {
  let best = -1;
  for (const [index, citation] of citations.entries()) {
    const nearer = best < 0 || (citation.answer.start <= start && citation.answer.start > citations[best].answer.start);
    if (citation.n === n && nearer) {
      best = index;
    }
  }
  return best;
}

function spliced(text, inserts) {
  // At one place: what ends comes before what begins, and a verdict after its markers.
  const order = [WRONGED, CLAIMED, CLOSE, CITE, SIGN, OPEN, CLAIM, WRONG];
  const rank = (insert) => order.indexOf(insert.token[0]);
  inserts.sort((a, b) => a.start - b.start || rank(a) - rank(b));
  let result = '';
  let at = 0;
  for (const { start, end, token: piece } of inserts) {
    result += text.slice(at, start) + piece;
    at = Math.max(at, end);
  }
  return result + text.slice(at);
}
