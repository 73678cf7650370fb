import { nextTick, onMounted, onUnmounted, ref, watch } from '/libs.js';
import { extent } from '/article/extent.js';
import { w } from '/i18n.js';

/** Lines in the margin beside spans of the text, where they stand after each change of its width. */
export default {
  props: { body: Object, paragraphs: Array, spans: Array },
  setup(props) {
    const lines = ref([]);
    async function measure() {
      await nextTick();
      lines.value = props.spans.map((span) => extent(props.body, props.paragraphs, span)).filter(Boolean);
    }
    const resized = new ResizeObserver(measure);
    onMounted(() => resized.observe(props.body));
    onUnmounted(() => resized.disconnect());
    watch(() => [props.spans, props.paragraphs], measure);
    return { lines, w };
  },
  template: /* html */ `
    <i v-for="(line, i) in lines" :key="i" class="margin" aria-hidden="true" :title="w.leftOutHere"
      :style="{ top: line.top + 'px', height: line.height + 'px' }"></i>`,
};
