// The one popover: what a citation or a verdict says, beside what it belongs to.

import { reactive } from '/libs.js';

const GRACE = 160;

/**
 * `anchor` is the element it belongs to, `citation` or `sentence` of `text` what it tells, `pasted` whether that is the reader's
 * own text.
 */
export const popover = reactive({ anchor: null, citation: null, sentence: null, text: '', pasted: false });

export const POPOVER_ID = 'popover';

let leaving = 0;

export function showPopover(anchor, { citation = null, sentence = null, text = '', pasted = false }) {
  hidePopover();
  anchor.setAttribute('aria-describedby', POPOVER_ID);
  Object.assign(popover, { anchor, citation, sentence, text, pasted });
}

export function hidePopover() {
  clearTimeout(leaving);
  popover.anchor?.removeAttribute('aria-describedby');
  Object.assign(popover, { anchor: null, citation: null, sentence: null });
}

/** The pointer may cross from the anchor to the popover and stay there. */
export function leavePopover() {
  clearTimeout(leaving);
  leaving = setTimeout(hidePopover, GRACE);
}

export function stayPopover() {
  clearTimeout(leaving);
}
