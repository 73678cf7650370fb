import { reactive } from '/libs.js';

/** The spans of articles whose two ends are lit: hovering over either lights the other. */
export const lit = reactive({ spans: [] });

export function light(sources) {
  lit.spans = sources.map(({ article_id, start, end }) => ({ article_id, start, end }));
}

export function unlight() {
  lit.spans = [];
}

export function isLit(source) {
  return lit.spans.some((each) => sameSpan(each, source));
}

export function isArticleLit(id) {
  return lit.spans.some((each) => each.article_id === id);
}

export function sameSpan(one, other) {
  return one.article_id === other.article_id && one.start === other.start && one.end === other.end;
}
