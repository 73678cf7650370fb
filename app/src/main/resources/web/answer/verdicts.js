const SIGNS = { supported: '✓', partly: '◐', contradicted: '✗', unsupported: '?' };

/** The sign of a verdict; empty for a sentence that claims nothing. */
export function signOf(verdict) {
  return SIGNS[verdict] ?? '';
}
