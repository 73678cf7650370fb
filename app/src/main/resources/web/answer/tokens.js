// An answer's text with tokens where sentences begin and end, where citations stand and where verdicts go. Tokens are private-use
// characters around a number, which neither Markdown nor sanitising touches; such characters of the text itself are
// replaced first, so that no text can forge one.

export const OPEN = '\uE000';
export const CLOSE = '\uE001';
export const CITE = '\uE002';
export const SIGN = '\uE003';
const END = '\uE004';

export const TOKEN = /([\uE000-\uE003])(\d+)\uE004/g;

const FORGED = /[\uE000-\uE004]/g;
const MARKER = /\[(\d{1,3})\]/g;
const MARKERS = /(?:[ \t]*\[\d{1,3}\])*/y;
// A token must not stand before what opens a block of Markdown, or it would not open one.
const BLOCK = /\s*(?:(?:[-*+]|\d{1,9}[.)]|#{1,6}|>)[ \t]+)*/y;

const token = (kind, index) => kind + index + END;

/**
 * The text with its tokens. A CITE token names a citation, the others a sentence, by its place in the list given.
 * `plain` text is quoted from articles: a marker inside a sentence is then the article's own, unless it is the only one.
 */
export function tokenised(text, sentences, citations, plain) {
  const own = text.replace(FORGED, '\uFFFD');
  const inserts = [];
  const insert = (start, end, token) => inserts.push({ start, end, token });
  for (const { start, end, index } of ordered(sentences, own.length)) {
    const begin = plain ? start : Math.min(end, passed(BLOCK, own, start));
    insert(begin, begin, token(OPEN, index));
    insert(end, end, token(CLOSE, index));
    const sign = passed(MARKERS, own, end);
    insert(sign, sign, token(SIGN, index));
  }
  for (const { start, end, index } of markers(own, sentences, citations, plain)) {
    insert(start, end, token(CITE, index));
  }
  return spliced(own, inserts);
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
function markers(text, sentences, citations, plain) {
  const found = [...text.matchAll(MARKER)].map((match) => ({
    n: Number(match[1]), start: match.index, end: match.index + match[0].length,
  }));
  const inside = ({ start, end }) => sentences.some((each) => each.start <= start && end <= each.end);
  const outside = new Set(found.filter((each) => !inside(each)).map((each) => each.n));
  return found
    .filter((each) => !plain || !inside(each) || !outside.has(each.n))
    .map((each) => ({ ...each, index: citationAt(citations, each) }))
    .filter((each) => each.index >= 0);
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
  const order = [CLOSE, CITE, SIGN, OPEN];
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
