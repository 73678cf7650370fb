// The page's keys. They are silent while someone writes, and with a modifier held.

import { closeArticle, go, route } from '/router.js';
import { screen } from '/screen.js';
import { hidePopover, popover } from '/popover.js';
import { nextTick } from '/libs.js';
import { stepBy, stops } from '/compare.js';

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
  const menu = event.target.closest?.('details.menu[open]');
  if (popover.anchor) {
    hidePopover();
  } else if (menu) {
    menu.open = false;
    menu.querySelector('summary').focus();
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
  if (route.article && !screen.wide) {
    await closeArticle();
    await nextTick(); // the focus is back where it was
  }
  if (!document.querySelector('.field')) {
    go('/');
    await nextTick();
  }
  document.querySelector('.field')?.focus();
}

/** With an article open the next citation opens; else the focus moves to it, starting with the newest answer's first. */
function step(by) {
  if (route.article && stops.value.length) {
    stepBy(by);
    return;
  }
  const all = [...document.querySelectorAll('.cite')];
  const here = all.indexOf(all.includes(document.activeElement) ? document.activeElement : last);
  const newest = Math.max(0, all.indexOf(document.querySelector('.exchange:last-child .cite')));
  const to = here < 0 ? newest : Math.min(all.length - 1, Math.max(0, here + by));
  last = all[to] ?? null;
  last?.focus();
}
