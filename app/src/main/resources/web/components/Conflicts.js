import { languageOf, w } from '/i18n.js';
import { addressOf } from '/router.js';

/** Where articles give different values for the same thing: each value, who says it, when. */
export default {
  props: { conflicts: Array },
  setup: () => ({ addressOf, languageOf, w }),
  template: /* html */ `
    <section v-if="conflicts.length" class="conflicts" :aria-label="w.conflicts">
      <h3>{{ w.conflicts }}</h3>
      <table v-for="(conflict, i) in conflicts" :key="i">
        <caption :lang="languageOf(conflict.about)">{{ conflict.about }}</caption>
        <thead><tr><th scope="col">{{ w.value }}</th><th scope="col">{{ w.article }}</th><th scope="col">{{ w.date }}</th></tr></thead>
        <tbody>
          <tr v-for="(each, k) in conflict.values" :key="k">
            <td><a :href="addressOf(each)" :title="each.quote" :lang="languageOf(each.value)">{{ each.value }}</a></td>
            <td><span class="title" :lang="languageOf(each.title)">{{ each.title }}</span>
              <span v-if="each.outlet" class="outlet" :lang="languageOf(each.outlet)">{{ each.outlet }}</span></td>
            <td><time v-if="each.published">{{ each.published }}</time><template v-else>—</template></td>
          </tr>
        </tbody>
      </table>
    </section>`,
};
