import { reactive } from '/libs.js';

const wide = matchMedia('(min-width: 1024px)');

/** Whether there is room for an article beside the place. */
export const screen = reactive({ wide: wide.matches });

wide.addEventListener('change', () => {
  screen.wide = wide.matches;
});

/** Scrolls to a mark in the reader's page: to its middle, or to where it begins if it is taller than the page. */
export function reveal(mark, behavior) {
  const fits = mark.getBoundingClientRect().height < mark.closest('.page').clientHeight;
  mark.scrollIntoView({ block: fits ? 'center' : 'start', behavior });
}

/** How to scroll for someone who may not want motion. */
export function scrolling() {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
}
