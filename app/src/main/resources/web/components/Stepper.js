import { computed } from '/libs.js';
import { bare } from '/answer/markdown.js';
import { disagreement, exact, signOf } from '/answer/verdicts.js';
import { sentenceOf } from '/answer/links.js';
import { stepBy, stopNumber, stops, subject } from '/compare.js';
import { languageOf, w } from '/i18n.js';
import { checked } from '/check.js';

/**
 * Where the reader stands among the citations, and what the citing sentence says, with the verdict on this citation and, where it
 * is another, the one on the whole sentence.
 */
export default {
  setup() {
    const stop = computed(() => stops.value[stopNumber.value]);
    const sentence = computed(() => stop.value && sentenceOf(stop.value, subject.value));
    const words = computed(() => {
      const { start, end } = sentence.value ?? stop.value?.answer ?? { start: 0, end: 0 };
      return bare(subject.value?.text.slice(start, end) ?? '');
    });
    const problems = computed(() =>
      exact(sentence.value?.problems).map((each) => disagreement(each, subject.value === checked)));
    const verdict = computed(() => stop.value?.verdict ?? '');
    const whole = computed(() => (sentence.value?.verdict === verdict.value ? '' : w.verdicts[sentence.value?.verdict]));
    return { languageOf, problems, signOf, stepBy, stop, stopNumber, stops, verdict, w, whole, words };
  },
  template: /* html */ `
    <footer v-if="stops.length" class="stepper">
      <div v-if="stop" class="claim">
        <p class="words" :lang="languageOf(words)">{{ words }}</p>
        <p v-if="signOf(verdict)" class="word" :class="verdict"><span aria-hidden="true">{{ signOf(verdict) }}</span>
          {{ w.verdicts[verdict] }}<template v-if="whole"> · {{ w.wholeSentence(whole) }}</template><template v-for="each in problems"> · {{ each }}</template><template v-if="stop.note">
          · {{ stop.note }}</template></p>
      </div>
      <!-- Not disabled at either end: that would take the focus away. -->
      <nav :aria-label="w.steps">
        <button type="button" class="quiet" :aria-disabled="stopNumber === 0" :aria-label="w.previous" :title="w.previous + ' (k)'"
          @click="stepBy(-1)">‹</button>
        <span role="status">{{ w.step(stopNumber + 1, stops.length) }}</span>
        <button type="button" class="quiet" :aria-disabled="stopNumber === stops.length - 1" :aria-label="w.next"
          :title="w.next + ' (j)'" @click="stepBy(1)">›</button>
      </nav>
    </footer>`,
};
