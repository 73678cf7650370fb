import { w } from '/i18n.js';

const SIGNS = { supported: '✓', partly: '◐', contradicted: '✗', unsupported: '?' };

/** The verdicts that have a sign, as they are counted. */
export const SIGNED = Object.keys(SIGNS);

/** The sign of a verdict; empty for a sentence that claims nothing. */
export function signOf(verdict) {
  return SIGNS[verdict] ?? '';
}

/** The problems without those that only say more vaguely what another says. */
export function exact(problems = []) {
  const within = (one, other) => one !== other && one.at && other.at && other.at.start <= one.at.start && one.at.end <= other.at.end;
  return problems.filter((each) => each.kind !== 'source' || !problems.some((other) => other.kind !== 'source' && within(other, each)));
}

/** A problem in words: what the answer (or the pasted text) says, and what the article. */
export function disagreement({ kind, claimed, found }, pasted = false) {
  // What stands where words are missing is no other value of the same thing.
  if (claimed && found && kind !== 'source') {
    return w.mismatch(claimed, found, pasted);
  }
  if (claimed) {
    return w.absent(claimed);
  }
  return found ? w.lacking(found, pasted) : w.problems[kind] ?? kind;
}
