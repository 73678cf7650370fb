import { w } from '/i18n.js';

const SIGNS = { supported: '✓', partly: '◐', contradicted: '✗', unsupported: '?' };

/** The verdicts that have a sign, as they are counted. */
export const SIGNED = Object.keys(SIGNS);

/** The sign of a verdict; empty for a sentence that claims nothing. */
export function signOf(verdict) {
  return SIGNS[verdict] ?? '';
}

/** A problem in words: what the answer (or the pasted text) says, and what the article. */
export function disagreement({ kind, claimed, found }, pasted = false) {
  if (claimed && found) {
    return w.mismatch(claimed, found, pasted);
  }
  if (claimed) {
    return w.absent(claimed);
  }
  return found ? w.lacking(found, pasted) : w.problems[kind] ?? kind;
}
