import { computed, ref } from '/libs.js';
import { ask, begin, busy, conversation, stop } from '/conversation.js';
import { w } from '/i18n.js';
import { go } from '/router.js';
import AskFilters from '/components/AskFilters.js';

const LIMIT = 2000;

/** Filters, the question and its buttons. What is typed stays until it is asked. */
export default {
  components: { AskFilters },
  setup() {
    const field = ref(null);
    const problem = ref('');
    const running = computed(busy);
    function send() {
      const question = conversation.draft.trim();
      problem.value = !question ? w.emptyQuestion : question.length > LIMIT ? w.longQuestion(question.length, LIMIT) : '';
      if (!problem.value && !running.value) {
        ask(question);
      }
      field.value.focus();
    }
    function enter(event) {
      if (!event.isComposing && event.keyCode !== 229) { // 229: the Enter belongs to an input method
        event.preventDefault();
        send();
      }
    }
    function fresh() {
      begin();
      go('/');
      field.value.focus();
    }
    return { conversation, enter, field, fresh, problem, running, send, stop, w };
  },
  template: /* html */ `
    <form class="box" role="search" @submit.prevent="send">
      <AskFilters>
        <button v-if="conversation.exchanges.length" type="button" class="quiet fresh" @click="fresh">
          {{ w.newConversation }}</button>
      </AskFilters>
      <div class="line">
        <textarea ref="field" v-model="conversation.draft" class="field" rows="1" enterkeyhint="send"
          :aria-label="w.question" :placeholder="conversation.exchanges.length ? w.placeholderMore : w.placeholder"
          :aria-describedby="problem ? 'problem' : null" @keydown.enter.exact="enter" @input="problem = ''"></textarea>
        <button v-if="running" type="button" class="main" @click="stop">{{ w.stop }}</button>
        <button v-else type="submit" class="main">{{ w.send }}</button>
      </div>
      <p v-if="problem" id="problem" class="hint" role="alert">{{ problem }}</p>
    </form>`,
};
