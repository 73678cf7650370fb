import { reactive } from '/libs.js';
import { settings } from '/keep.js';

const system = matchMedia('(prefers-color-scheme: dark)');
const root = document.documentElement;

export const theme = reactive({ dark: isDark() });

function isDark() {
  return root.dataset.theme ? root.dataset.theme === 'dark' : system.matches;
}

/** Light to dark or back; from then on the reader's choice stands, not the system's. */
export function switchTheme() {
  root.dataset.theme = theme.dark ? 'light' : 'dark';
  theme.dark = isDark();
  settings.set('theme', root.dataset.theme);
}

system.addEventListener('change', () => {
  theme.dark = isDark();
});
