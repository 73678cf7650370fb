package wenyuan.app.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a number counts or measures. Units of one kind can be converted; the words for people, and those for things,
/// stand for one another.
///
/// @param kind what is measured; empty for a number without a unit
/// @param factor how many of the kind's own unit it comes to
public record Unit(String kind, double factor) {
    /// A number without a unit.
    public static final Unit NONE = new Unit("", 1);
    /// A share of the whole: percent, tenths, fractions.
    public static final Unit SHARE = new Unit("share", 1);
    /// A place in a row.
    public static final Unit ORDINAL = new Unit("ordinal", 1);
    /// A time of day, in minutes: 8:30.
    public static final Unit CLOCK = new Unit("clock", 1);
    /// Two numbers set against each other: 3:1, 三比一.
    public static final Unit RATIO = new Unit("ratio", 1);
    static final Unit DEGREE = new Unit("degree", 1);
    static final Unit TIMES = new Unit("倍", 1);

    private static final String THING = "个";
    private static final String PEOPLE = "people";
    private static final Map<String, Unit> NAMED = new HashMap<>();

    static {
        measures("length", "公里 千米 km", 1000, "米 m", 1, "厘米 cm", 0.01, "毫米 mm", 1e-3, "微米 μm", 1e-6, "纳米 nm",
                1e-9, "海里", 1852, "英里", 1609.344);
        measures("area", "平方公里 平方千米", 1e6, "公顷", 1e4, "亩", 1e4 / 15, "平方米 平米 ㎡ m2", 1);
        measures("mass", "吨 t", 1000, "公斤 千克 kg", 1, "斤", 0.5, "克 g", 1e-3);
        measures("volume", "立方米 立方 m3 m³", 1, "升 l", 1e-3, "毫升 ml", 1e-6);
        measures("time", "天", 86_400, "周 星期", 604_800, "小时 钟头", 3600, "分钟", 60, "秒 秒钟", 1);
        measures("years", "年 载 周年", 12, "月 个月", 1);
        measures("power", "吉瓦 gw", 1e9, "兆瓦 mw", 1e6, "千瓦 kw", 1000, "瓦", 1);
        measures("energy", "千瓦时 度电 kwh", 1);
        measures("data", "gbps", 1e9, "mbps 兆", 1e6, "kbps", 1e3);
        measures(PEOPLE, "名 位 人 人次", 1);
        measures("yuan", "元 块 人民币 元人民币 块钱", 1, "角", 0.1);
        measures("dollar", "美元 美金", 1);
        measures("hongkong", "港元 港币", 1);
        measures("share", "%", 1, "‰", 0.1);
        measures("point", "百分点 个百分点", 1, "基点", 0.01);
        measures("degree", "℃ °c 度 摄氏度", 1);
        measures("岁", "周岁 岁", 1);
        for (String own : "欧元 英镑 日元 韩元 卢布 瑞士法郎 倍 届 期 次 轮 场 层 楼 级 分 票 字 页 集 马力".split(" ", -1)) {
            NAMED.put(own, new Unit(own, 1));
        }
        for (String counter : ("家 户 个 所 项 条 款 种 类 件 批 套 例 处 座 栋 幢 组 点 门 辆 台 部 架 艘 列 对 双 份 篇 本 册 张 幅 枚 支 只 头 匹 棵 "
                + "株 颗 粒 根 块 片 间 扇 道 首 盘 节 段 宗 桩 笔 起 名 股 瓶 盒 箱 袋 车 班 趟 站 国 省 市 区 县 镇 村 校 店 厂 馆 园 盏 把 顶 口 眼 队 方面 大")
                .split(" ", -1)) {
            NAMED.putIfAbsent(counter, new Unit(THING, 1));
        }
    }

    private static final int LONGEST = NAMED.keySet().stream().mapToInt(String::length).max().orElse(1);

    private static void measures(String kind, Object... namesAndFactors) {
        for (int i = 0; i < namesAndFactors.length; i += 2) {
            boolean last = i + 1 == namesAndFactors.length;
            double factor = last ? 1 : ((Number) namesAndFactors[i + 1]).doubleValue();
            for (String name : List.of(((String) namesAndFactors[i]).split(" ", -1))) {
                NAMED.put(name, new Unit(kind, factor));
            }
        }
    }

    /// How long the longest name of a unit is that stands at a place of a folded text; 0 where none does.
    static int lengthAt(String folded, int at) {
        for (int length = Math.min(LONGEST, folded.length() - at); length > 0; length--) {
            if (NAMED.containsKey(folded.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    /// The unit of a name; [#NONE] for another.
    static Unit named(String name) {
        return NAMED.getOrDefault(name, NONE);
    }

    /// Whether numbers of these units can be compared: of one kind, or one of them says nothing of its unit.
    public boolean comparable(Unit other) {
        return kind.equals(other.kind) || kind.isEmpty() || other.kind.isEmpty()
                || (counts() && other.counts());
    }

    /// Whether it counts rather than measures.
    public boolean counts() {
        return kind.equals(THING) || kind.equals(PEOPLE);
    }
}
