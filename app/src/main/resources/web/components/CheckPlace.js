import { computed, nextTick, ref } from '/libs.js';
import { check, checked, clear, LIMIT } from '/check.js';
import { compareWith } from '/compare.js';
import { w } from '/i18n.js';
import AnswerText from '/components/AnswerText.js';
import CheckSummary from '/components/CheckSummary.js';
import ErrorNote from '/components/ErrorNote.js';

/** A text of any origin, each sentence coloured by its verdict; a click on one opens its evidence. */
export default {
  components: { AnswerText, CheckSummary, ErrorNote },
  setup() {
    const field = ref(null);
    const missing = ref(false);
    const running = computed(() => checked.state === 'checking');
    const tooLong = computed(() => checked.draft.length > LIMIT);
    const stale = computed(() => checked.summary && checked.draft !== checked.text);
    function send() {
      missing.value = !checked.draft.trim();
      if (missing.value || tooLong.value) {
        field.value.focus();
      } else if (!running.value) {
        check();
      }
    }
    async function empty() {
      clear();
      await nextTick();
      field.value.focus();
    }
    return { check, checked, compareWith, empty, field, LIMIT, missing, running, send, stale, tooLong, w };
  },
  template: /* html */ `
    <div class="list check">
      <h1>{{ w.checkTitle }}</h1>
      <p class="lead">{{ w.checkText }}</p>
      <form @submit.prevent="send">
        <textarea ref="field" v-model="checked.draft" class="field" :class="{ small: checked.summary }" rows="8" :aria-label="w.checkField"
          :placeholder="w.checkField" aria-describedby="check-limit" :aria-invalid="tooLong" @input="missing = false"
          @keydown.ctrl.enter.prevent="send" @keydown.meta.enter.prevent="send"></textarea>
        <div class="line">
          <span id="check-limit" class="limit" :class="{ over: tooLong }">{{ w.limit(checked.draft.length, LIMIT) }}<span
            v-if="tooLong" role="alert">{{ w.tooLong }}</span></span>
          <button v-if="checked.draft || checked.summary" type="button" class="quiet" @click="empty">{{ w.empty }}</button>
          <button type="submit" class="main" :disabled="running">{{ running ? w.checking : w.checkNow }}</button>
        </div>
        <p v-if="missing" class="hint" role="alert">{{ w.emptyText }}</p>
      </form>
      <ErrorNote v-if="checked.state === 'failed'" :what="w.checkFailed" :problem="checked.problem" :retry="check"/>
      <section v-if="checked.summary" class="checked" :class="{ stale }" :aria-busy="running" :aria-label="w.checkResult"
        @click.capture="compareWith(checked)">
        <CheckSummary :summary="checked.summary" :millis="checked.millis"/>
        <p v-if="stale" class="note">{{ w.stale }}</p>
        <AnswerText :subject="checked" mode="pasted"/>
      </section>
    </div>`,
};
