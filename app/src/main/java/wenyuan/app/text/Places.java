package wenyuan.app.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;

/// Places that a reader of news knows: China's provinces and larger cities, and the countries as the JDK names them.
/// Smaller places are told by how they end: 区, 县, 镇.
public final class Places {
    /// A place, where it stands.
    ///
    /// @param name without the word for what kind of place it is
    public record Place(Span span, String name, String text) {

        /// Whether both name the same place.
        public boolean follows(Place other) {
            return name.equals(other.name);
        }
    }

    private static final String CHINA = "北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 "
            + "西藏 宁夏 新疆 香港 澳门 石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水 太原 大同 阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁 呼和浩特 包头 鄂尔多斯 呼伦贝尔 "
            + "沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 葫芦岛 长春 四平 松原 延边 哈尔滨 齐齐哈尔 大庆 佳木斯 牡丹江 黑河 南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 "
            + "镇江 泰州 宿迁 杭州 宁波 温州 嘉兴 湖州 绍兴 金华 义乌 衢州 舟山 台州 丽水 合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州 六安 亳州 池州 宣城 福州 厦门 莆田 三明 "
            + "泉州 漳州 南平 龙岩 宁德 南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶 济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽 郑州 开封 洛阳 "
            + "平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店 武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 恩施 长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 "
            + "益阳 郴州 永州 怀化 娄底 湘西 广州 韶关 深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆 惠州 梅州 汕尾 河源 阳江 清远 东莞 中山 潮州 揭阳 云浮 南宁 柳州 桂林 梧州 北海 防城港 钦州 贵港 玉林 "
            + "百色 贺州 河池 来宾 崇左 海口 三亚 三沙 儋州 成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳 贵阳 六盘水 遵义 安顺 毕节 铜仁 昆明 曲靖 "
            + "玉溪 保山 昭通 丽江 普洱 临沧 大理 西双版纳 拉萨 日喀则 西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 安康 商洛 兰州 嘉峪关 金昌 白银 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南 西宁 海东 "
            + "银川 石嘴山 吴忠 固原 中卫 乌鲁木齐 克拉玛依 吐鲁番 哈密 喀什 和田 伊犁 台北 高雄 台中 台南 新竹 浦东 虹桥 雄安 横琴 前海";
    private static final String ABROAD = "伦敦 巴黎 柏林 东京 大阪 首尔 纽约 华盛顿 洛杉矶 旧金山 芝加哥 波士顿 硅谷 莫斯科 新德里 孟买 迪拜 悉尼 墨尔本 多伦多 温哥华 罗马 米兰 马德里 "
            + "巴塞罗那 日内瓦 苏黎世 维也纳 慕尼黑 法兰克福 汉堡 布鲁塞尔 阿姆斯特丹 曼谷 河内 雅加达 吉隆坡 马尼拉 开罗 欧洲 亚洲 非洲 美洲 北美 南美 拉美 大洋洲 东南亚 中东 欧盟 东盟";
    /// Names of countries that are words of other meanings, too.
    private static final Set<String> AMBIGUOUS = Set.of("中国");
    private static final Set<String> NAMES = names();
    private static final Lexicon LEXICON = new Lexicon(NAMES);
    private static final Map<String, String> SHORT = Map.of("京", "北京", "沪", "上海", "津", "天津", "渝", "重庆", "粤",
            "广东", "浙", "浙江", "苏", "江苏", "鲁", "山东", "港", "香港");
    private static final Pattern BY_ONE = Pattern.compile("(?<=[在赴抵来离返驻])[京沪津渝粤浙苏鲁港](?!\\p{IsHan}?[剧市东口湾])");

    /// A smaller place, told by how it ends, where it begins a phrase.
    private static final Pattern SMALLER = Pattern.compile(
            "(?<=^|[^\\p{IsHan}]|[在赴于到从向往自对与和及是为]|[省市州区县])(?![各该本全两几多每某一上下])(?:[\\p{IsHan}&&[^的了和与及各全城乡]]{2}[县镇乡](?!长|级|域|政|委|里|域|城|村|土|亲)|\\p{IsHan}{2}[区](?=委|政府|副|长|[，,、。的]))");

    private Places() {}

    private static Set<String> names() {
        Stream<String> countries = Arrays.stream(Locale.getISOCountries())
                .map(code -> Locale.of("", code).getDisplayCountry(Locale.SIMPLIFIED_CHINESE))
                .filter(name -> name.length() >= 2 && name.codePoints().allMatch(Character::isIdeographic));
        return Stream.of(Stream.of(CHINA.split(" ", -1)), Stream.of(ABROAD.split(" ", -1)), countries)
                .flatMap(names -> names).filter(name -> !AMBIGUOUS.contains(name))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The places of a text, in order.
    public static List<Place> in(String text) {
        String folded = Folding.fold(text);
        Stream<Span> named = LEXICON.in(folded).stream()
                .filter(span -> span.end() == folded.length() || folded.charAt(span.end()) != '路');
        Stream<Span> shortened = BY_ONE.matcher(folded).results()
                .map(match -> new Span(match.start(), match.end()));
        List<Place> known = Stream.concat(named, shortened).map(span -> new Place(span,
                SHORT.getOrDefault(span.in(folded), span.in(folded)), span.in(text))).toList();
        Stream<Place> smaller = SMALLER.matcher(folded).results()
                .map(match -> new Span(match.start(), match.end()))
                .filter(span -> known.stream().noneMatch(place -> place.span().overlaps(span)))
                .map(span -> new Place(span, span.in(folded).substring(0, span.length() - 1), span.in(text)));
        return Stream.concat(known.stream(), smaller).toList();
    }
}
