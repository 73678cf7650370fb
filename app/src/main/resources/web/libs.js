// The libraries, at the versions that the build names; everything else imports them from here.
export * from '/webjars/vue/${vue.version}/dist/vue.esm-browser.prod.js';
export { Marked } from '/webjars/marked/${marked.version}/lib/marked.esm.js';
export { default as DOMPurify } from '/webjars/dompurify/${dompurify.version}/dist/purify.es.mjs';
