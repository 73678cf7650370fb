// The light Markdown of language models as a safe fragment: no raw HTML, no images, no link definitions, links only to http(s).

import { DOMPurify, Marked } from '/libs.js';

const escaped = (text) =>
  text.replace(/[&<>"']/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[sign]);

const marked = new Marked({
  gfm: true,
  breaks: true,
  renderer: {
    html: ({ raw }) => escaped(raw),
    image: ({ raw }) => escaped(raw),
    // The page's own headings are its outline; an answer's are only emphasis.
    heading({ tokens }) {
      return `<p><strong>${this.parser.parseInline(tokens)}</strong></p>`;
    },
  },
  tokenizer: {
    def() {}, // `[1]: address` would vanish from the text
  },
});

const ALLOWED = {
  ALLOWED_TAGS: ['p', 'br', 'strong', 'em', 'del', 'code', 'pre', 'ul', 'ol', 'li', 'blockquote', 'hr', 'a',
    'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ALLOWED_ATTR: ['href', 'start'],
  ALLOWED_URI_REGEXP: /^https?:\/\//i,
  RETURN_DOM_FRAGMENT: true,
};

/** A fragment of nothing but allowed elements. */
export function markdown(text) {
  const fragment = DOMPurify.sanitize(marked.parse(text), ALLOWED);
  for (const link of fragment.querySelectorAll('a')) {
    link.target = '_blank';
    link.rel = 'noopener noreferrer nofollow';
  }
  return fragment;
}

/** The words of light Markdown, for where they stand in a line or are spoken. */
export function bare(text) {
  return text.replace(/^[ \t]*(?:[-*+]|#{1,6}|>)[ \t]+/gm, '').replace(/\*\*|__|`/g, '');
}
