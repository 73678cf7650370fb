import { reactive } from '/libs.js';

/** The article's span whose two ends are lit: hovering over either lights the other. */
export const lit = reactive({ article: '', start: -1, end: -1 });

export function light({ article_id, start, end }) {
  Object.assign(lit, { article: article_id, start, end });
}

export function unlight() {
  lit.article = '';
}

export function isLit({ article_id, start, end }) {
  return lit.article === article_id && lit.start === start && lit.end === end;
}
