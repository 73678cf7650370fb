import { computed, onMounted, ref } from '/libs.js';
import { answer } from '/conversation.js';
import { languageOf, w } from '/i18n.js';
import { scrolling } from '/screen.js';
import AnswerActions from '/components/AnswerActions.js';
import AnswerText from '/components/AnswerText.js';
import ErrorNote from '/components/ErrorNote.js';
import Nearest from '/components/Nearest.js';
import Sources from '/components/Sources.js';

/** A question and its answer: one line on what it rests on, the text, the sources. */
export default {
  components: { AnswerActions, AnswerText, ErrorNote, Nearest, Sources },
  props: { exchange: Object, newest: Boolean },
  setup(props) {
    const item = ref(null);
    // Once, when it is asked: from then on the reader's scroll position is his own.
    onMounted(() => props.newest && item.value.scrollIntoView({ behavior: scrolling(), block: 'start' }));
    const live = computed(() => ['asking', 'streaming'].includes(props.exchange.state));
    const again = () => answer(props.exchange);
    const notFound = computed(() => props.exchange.response?.outcome === 'not_found');
    return { again, basis: computed(() => basis(props.exchange)), item, languageOf, live, notFound, w };
  },
  template: /* html */ `
    <li ref="item" class="exchange" :class="exchange.state" :aria-busy="live">
      <h2 class="asked" :lang="languageOf(exchange.question)"><span class="unseen">{{ w.you }} </span>{{ exchange.question }}</h2>
      <p class="basis" :class="{ live }">{{ basis }}</p>
      <p v-for="note in exchange.interpreted?.notes ?? []" :key="note" class="note" :lang="languageOf(note)">{{ note }}</p>
      <p v-if="exchange.early" class="note">{{ w.answerWhileIndexing }}</p>
      <h3 v-if="notFound" class="not-found">{{ w.notFound }}</h3>
      <AnswerText :exchange="exchange"/>
      <p v-if="exchange.response?.outcome === 'partly'" class="note">{{ w.partlyAnswered }}</p>
      <Nearest v-if="notFound" :hits="exchange.response.nearest ?? []"/>
      <ErrorNote v-if="exchange.state === 'failed'" :what="w.answerFailed" :problem="exchange.problem" :retry="again"/>
      <p v-if="exchange.state === 'stopped'" class="halted">{{ exchange.text ? w.stopped : w.stoppedEarly }}
        <button type="button" @click="again">{{ w.again }}</button></p>
      <Sources v-if="!notFound" :exchange="exchange"/>
      <AnswerActions v-if="exchange.state === 'done'" :exchange="exchange" :newest="newest" @again="again"/>
    </li>`,
};

/** The line above the text is there from the first moment, so that the text below it never moves. */
function basis({ state, retrieved, response }) {
  if (state === 'asking') {
    return w.searching;
  }
  if (!retrieved.length && !response) {
    return '';
  }
  const articles = new Set(retrieved.map((hit) => hit.article_id)).size;
  if (state === 'streaming') {
    return w.answering(retrieved.length, articles);
  }
  const parts = [w.basis(retrieved.length, articles)];
  if (response) {
    parts.push(response.model, w.milliseconds(response.timings_ms.total));
  }
  return parts.join(' · ');
}
