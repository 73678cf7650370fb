import { computed, nextTick, onMounted, ref } from '/libs.js';
import { compareWith } from '/compare.js';
import { answer, ask } from '/conversation.js';
import { corpus } from '/corpus.js';
import { languageOf, w } from '/i18n.js';
import { scrolling } from '/screen.js';
import AnswerActions from '/components/AnswerActions.js';
import AnswerText from '/components/AnswerText.js';
import Conflicts from '/components/Conflicts.js';
import ErrorNote from '/components/ErrorNote.js';
import Nearest from '/components/Nearest.js';
import Sources from '/components/Sources.js';

const QUOTING = 'extractive';

/** A question and its answer: one line on what it rests on, the text, the sources. */
export default {
  components: { AnswerActions, AnswerText, Conflicts, ErrorNote, Nearest, Sources },
  props: { exchange: Object, newest: Boolean },
  setup(props) {
    const item = ref(null);
    // Once, when it is asked: from then on the reader's scroll position is his own.
    onMounted(async () => {
      const behavior = props.exchange.state === 'done' ? 'instant' : scrolling();
      await nextTick(); // the answers above it have their text then
      if (props.newest) {
        item.value?.scrollIntoView({ behavior, block: 'start' });
      }
    });
    const live = computed(() => ['asking', 'streaming'].includes(props.exchange.state));
    const again = () => answer(props.exchange);
    const notFound = computed(() => props.exchange.response?.outcome === 'not_found');
    return {
      again, alone: () => ask(props.exchange.question, { alone: true }), basis: computed(() => basis(props.exchange)), compareWith, item, languageOf, live,
      mode: computed(() => modeOf(props.exchange)), notFound, w,
    };
  },
  template: /* html */ `
    <li ref="item" class="exchange" :class="exchange.state" :aria-busy="live"
      @click.capture="compareWith(exchange)">
      <h2 class="asked" :lang="languageOf(exchange.question)"><span class="unseen">{{ w.you }} </span>{{ exchange.question }}</h2>
      <p class="basis" :class="{ live }">{{ basis }}</p>
      <p v-for="note in exchange.interpreted?.notes ?? []" :key="note" class="note" :lang="languageOf(note)">{{ note }}</p>
      <p v-if="exchange.interpreted?.alone" class="note"><button type="button" @click="alone">{{ w.askAlone }}</button></p>
      <h3 v-if="notFound" class="not-found">{{ w.notFound }}</h3>
      <AnswerText :subject="exchange" :mode="mode"/>
      <p v-if="exchange.response?.outcome === 'partly'" class="note">{{ w.partlyAnswered }}</p>
      <Conflicts :conflicts="exchange.response?.conflicts ?? []"/>
      <Nearest v-if="notFound" :exchange="exchange"/>
      <ErrorNote v-if="exchange.state === 'failed'" :what="w.answerFailed" :problem="exchange.problem" :retry="again"/>
      <p v-if="exchange.state === 'stopped'" class="halted">{{ exchange.text ? w.stopped : w.stoppedEarly }}
        <button type="button" @click="again">{{ w.again }}</button></p>
      <Sources :exchange="exchange"/>
      <AnswerActions v-if="exchange.state === 'done'" :exchange="exchange"/>
      <slot/>
    </li>`,
};

/** Quoted text is never read as Markdown. The server lists its default model first. */
function modeOf({ response, filters }) {
  const model = response?.model || filters.model || corpus.health?.models[0]?.name || QUOTING;
  return model === QUOTING ? 'quoted' : 'markdown';
}

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
  const parts = retrieved.length ? [w.basis(retrieved.length, articles)] : [];
  if (response) {
    parts.push(w.models[response.model] ?? response.model, w.milliseconds(response.timings_ms.total));
    if (response.asked_at) {
      parts.push(w.askedAt(w.time(new Date(response.asked_at))));
    }
  }
  return parts.join(' · ');
}
