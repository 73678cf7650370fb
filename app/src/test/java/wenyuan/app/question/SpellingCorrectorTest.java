package wenyuan.app.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wenyuan.app.question.SpellingCorrector.Corrected;
import wenyuan.app.question.SpellingCorrector.Replacement;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.article.Kind;
import wenyuan.indexer.article.Origin;
import wenyuan.indexer.index.lucene.LuceneIndex;
import wenyuan.indexer.passage.Passages;

/// The corpus is ten invented articles; each question but the last ones has a mistake in it.
class SpellingCorrectorTest {
    private static LuceneIndex index;
    private static SpellingCorrector spelling;

    @BeforeAll
    static void open(@TempDir Path folder) {
        index = LuceneIndex.open(folder, "none", 8);
        put("充电桩进小区", "街道在三十个小区安装充电桩，居民扫描二维码即可使用，电动汽车充电更加方便。物业经理侯建平说，费用比原来便宜。");
        put("数字经济大会", "数字经济大会部署明年工作，人工智能企业展示机器人产品，签订合作协议。大会秘书长欧阳晴介绍了筹备情况。");
        put("河道治理", "水务局治理河道污染，河水已经变清，鱼类数量增加。工程师王晓明负责监测水质，未来还将修建步道。");
        put("医院眼科", "医院眼科开展义诊，为老人检查眼睛，提供免费药品。主任徐丽娟提醒市民注意用眼卫生。");
        put("博物馆展览", "博物馆举办青铜器展览，展出文物两百件，参观者可以预约讲解。修复师陈立群复原了破碎的陶罐。");
        put("养老服务", "社区食堂提供助餐服务，老年人享受优惠价格，志愿者陪伴聊天，减轻家庭负担。");
        put("地铁新线", "地铁新线全线贯通，盾构机穿越黄浦江，预计明年通车试运营。沿线设置车站十二座。");
        put("粮食丰收", "合作社今年水稻丰收，推广绿色栽培技术，采用无人机喷洒，亩产量提高一成。");
        put("展会开幕", "海外企业参加展会，展示平台和压缩机。会侯记者采访了采购商。");
        put("消防演练", "消防支队组织疏散演练，讲解灭火器使用方法，排查安全隐患，完善应急预案。");
        index.commit();
        spelling = new SpellingCorrector(index);
    }

    @AfterAll
    static void close() {
        index.close();
    }

    /// Mistakes that were written down before the corrector; some look alike and sound different.
    private static final List<List<String>> MISTAKES = List.of(
            List.of("小区按装充电桩花了多少钱", "按装", "安装"),
            List.of("小区安装冲电桩的费用", "冲电", "充电"),
            List.of("大会部暑了哪些工作", "部暑", "部署"),
            List.of("大会布署了哪些工作", "布署", "部署"),
            List.of("人工只能企业展示了什么", "人工只能", "人工智能"),
            List.of("数子经济大会是谁筹备的", "数子", "数字"),
            List.of("水务局怎么治里河道污染", "治里", "治理"),
            List.of("河道治理河水己经变清了吗", "己经", "已经"),
            List.of("工程师王小明监测什么", "王小明", "王晓明"),
            List.of("眼科给老人检查眼晴吗", "眼晴", "眼睛"),
            List.of("主任徐立娟提醒市民什么", "徐立娟", "徐丽娟"),
            List.of("博物馆展缆展出文物多少件", "展缆", "展览"),
            List.of("博勿馆展出文物多少件", "博勿馆", "博物馆"),
            List.of("社区食堂给老人的尤惠价格", "尤惠", "优惠"),
            List.of("志原者陪伴老人做什么", "志原者", "志愿者"),
            List.of("地铁新线什么时侯贯通？全线灌通了吗", "灌通", "贯通"),
            List.of("地铁的盾够机穿越哪里", "盾够机", "盾构机"),
            List.of("水稻采用无仁机喷洒吗", "无仁机", "无人机"),
            List.of("水稻的栽陪技术是什么", "栽陪", "栽培"),
            List.of("水稻的裁培技术是什么", "裁培", "栽培"),
            List.of("消防疏傘演练", "疏傘", "疏散"),
            List.of("消防排查安全隐换", "隐换", "隐患"),
            List.of("消防应急欲案", "欲案", "预案"));

    @Test
    void readsMostWordsThatNoArticleHasAsOnesThatSoundTheSame() {
        List<String> read = MISTAKES.stream()
                .filter(mistake -> spelling.correct(mistake.getFirst()).text()
                        .equals(mistake.getFirst().replace(mistake.get(1), mistake.getLast())))
                .map(List::getFirst).toList();

        assertThat(read).hasSizeGreaterThanOrEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"小区安装充电桩花了多少钱？", "火星上第一家咖啡馆几点开门？", "工程师王晓明监测什么？", "李晓明是谁？", "歌手王小民得过什么奖？",
            "红烧肉怎么做？", "特斯拉去年交付了多少辆汽车？", "Samsung 参加了展会吗？", "2024年的GDP是多少？", "谁写了红楼梦？", "What is the price?",
            "一带一路是什么？", "水质的试制费用是多少？", "步道围绕江边修建吗？", "珠穆朗玛峰有多高？", "世界杯决赛在哪里举行？"})
    void leavesAQuestionThatIsSpeltRightOrAboutSomethingElse(String question) {
        assertThat(spelling.correct(question)).isEqualTo(new Corrected(question, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"侯建平在哪个小区工作", "这个展会在哪个区？", "河道上有水吗", "眼科有哪位医生会用这台机器？", "合作社的水道有多长？",
            "社区要不要买票进食堂？",
            "志愿者怎样报名？", "博物馆何时闭馆？", "地铁新线有几个出口？", "老年人能不能免费坐地铁？", "消防车到哪里加水？", "王晓明会不会游泳？", "大会上谁说过这句话？"})
    void leavesOrdinaryWordsAloneThatNoArticleHas(String question) {
        assertThat(spelling.correct(question)).isEqualTo(new Corrected(question, List.of()));
    }

    @Test
    void readsNothingOtherwiseWhereTheRestOfTheQuestionIsUnknown() {
        assertThat(spelling.correct("火星上部暑了什么").text()).isEqualTo("火星上部暑了什么");
    }

    @Test
    void saysWhatItReadOtherwise() {
        assertThat(spelling.correct("大会部暑了哪些工作").replacements()).containsExactly(new Replacement("部暑", "部署"));
    }

    private static void put(String title, String text) {
        put(index, title, text);
    }

    private static void put(LuceneIndex into, String title, String text) {
        var article = new Article("s/" + title, title, List.of(), "", "晨报", Optional.empty(), "",
                Kind.ARTICLE,
                text + "\n", new Origin("s.txt", title, List.of(), List.of()));
        into.put(article, Passages.of(article), title);
    }
}
