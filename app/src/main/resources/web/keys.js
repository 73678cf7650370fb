// The page's keys. They are silent while someone writes, and with a modifier held.

import { closeArticle, go, route } from '/router.js';
import { hidePopover, popover } from '/popover.js';
import { nextTick } from '/libs.js';

let last = null;

export function listen(showKeys) {
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) {
      return;
    }
    if (event.key === 'Escape') {
      escape(event);
    } else if (!writing(event.target)) {
      press(event, showKeys);
    }
  });
}

function writing(target) {
  return target.matches?.('input, textarea, select, [contenteditable]') || target.closest?.('dialog');
}

function escape(event) {
  if (event.target.closest?.('dialog')) {
    return; // closes by itself
  }
  if (popover.anchor) {
    hidePopover();
  } else if (route.article) {
    closeArticle();
  }
}

function press(event, showKeys) {
  const act = { '/': write, j: () => step(1), k: () => step(-1), '?': showKeys }[event.key];
  if (act) {
    event.preventDefault();
    act();
  }
}

async function write() {
  if (!document.querySelector('.field')) {
    go('/');
    await nextTick();
  }
  document.querySelector('.field')?.focus();
}

/** Moves the focus from citation to citation, starting with the newest answer's first. */
function step(by) {
  const all = [...document.querySelectorAll('.cite')];
  const here = all.indexOf(all.includes(document.activeElement) ? document.activeElement : last);
  const newest = all.indexOf(document.querySelector('.exchange:last-child .cite'));
  const to = here < 0 ? newest : Math.min(all.length - 1, Math.max(0, here + by));
  last = all[to] ?? null;
  last?.focus();
}
