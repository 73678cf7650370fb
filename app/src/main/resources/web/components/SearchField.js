import { ref, watch } from '/libs.js';

const PAUSE = 250;

/** A field that searches a list: tells what is typed after a pause in the typing, or at once when it is sent. */
export default {
  props: { words: String, label: String },
  emits: ['search'],
  setup(props, { emit }) {
    const typing = ref(props.words);
    let pause = 0;
    watch(() => props.words, (words) => {
      if (words !== typing.value.trim()) {
        typing.value = words;
      }
    });
    function search() {
      clearTimeout(pause);
      if (typing.value.trim() !== props.words) {
        emit('search', typing.value.trim());
      }
    }
    function typed(event) {
      typing.value = event.target.value;
      clearTimeout(pause);
      if (!event.isComposing) {
        pause = setTimeout(search, PAUSE);
      }
    }
    return { search, typed, typing };
  },
  template: /* html */ `
    <form class="search" role="search" @submit.prevent="search">
      <input type="search" class="field" :value="typing" :aria-label="label" :placeholder="label" maxlength="200"
        @input="typed" @compositionend="typed">
      <slot/>
    </form>`,
};
