import { reactive } from '/libs.js';

const wide = matchMedia('(min-width: 1024px)');

/** Whether there is room for an article beside the place. */
export const screen = reactive({ wide: wide.matches });

wide.addEventListener('change', () => {
  screen.wide = wide.matches;
});

/** How to scroll for someone who may not want motion. */
export function scrolling() {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
}
