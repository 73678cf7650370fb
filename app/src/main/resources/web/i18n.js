import { reactive } from '/libs.js';
import { settings } from '/keep.js';
import zh from '/words/zh.js';
import en from '/words/en.js';

const languages = { zh, en };

/** The interface's words in the language of the moment; templates read them and follow a switch. */
export const w = reactive({});

export const language = reactive({ name: '' });

export function speak(name) {
  language.name = name;
  Object.assign(w, languages[name]);
  document.documentElement.lang = w.code;
}

export function switchLanguage() {
  speak(language.name === 'zh' ? 'en' : 'zh');
  settings.set('language', language.name);
}

/**
 * The language of a text of the corpus or of an asker, for fonts and voices; undefined for what no language has to itself. Latin
 * letters are taken for English, the other language of the page.
 */
export function languageOf(text) {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) {
    return 'ja';
  }
  if (/\p{Script=Han}/u.test(text)) {
    return 'zh-CN';
  }
  return /\p{Script=Latin}{2}/u.test(text) ? 'en' : undefined;
}

// first.js chose before the first paint.
speak(document.documentElement.lang.startsWith('zh') ? 'zh' : 'en');
