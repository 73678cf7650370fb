package wenyuan.app.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;

/// Words of the language that exclude one another: 增长 and 下降, 上午 and 下午, 首次 and 再次. A line of the table is a
/// question, its sides are the answers, and the words of a side mean the same.
public final class Opposites {

    /// What the lines of the table ask for.
    public enum Sort {
        DIRECTION,
        /// Which of several: of halves, quarters, sides, parties.
        ASPECT,
        /// A place in an order.
        RANK,
        /// How much of a whole.
        SCOPE
    }

    /// A word of the table, where it stands in a text.
    public record Side(Span span, String text, int group, int side, Sort sort) {

        /// Whether the other word answers the same question.
        public boolean comparable(Side other) {
            return group == other.group;
        }

        /// Whether the two words mean the same.
        public boolean follows(Side other) {
            return group == other.group && side == other.side;
        }
    }

    /// Sides are parted by `/`, the words of one by a blank.
    private static final List<String> DIRECTIONS = List.of(
            "增长 增加 上升 上涨 提高 提升 攀升 扩大 升高 回升 增幅 涨幅 增速 增多 走高 走强 增至 升至 涨至 提高到 增加到 上升到 扩大到 扩至 增长到 递增 上调 调高 飙升 猛增 激增 大增 跃升 上扬 延长 延长到 延长至/下降 减少 下跌 降低 下滑 缩小 回落 收窄 缩减 萎缩 降幅 跌幅 减幅 走低 走弱 缩水 降至 减至 跌至 下降到 减少到 缩减到 缩小到 下挫 下调 调低 降到 降为 骤降 锐减 大跌 递减 压缩 缩短 缩短到 缩短至",
            "盈利 盈余 扭亏/亏损 亏空",
            "支持 赞成 赞同 拥护/反对 抵制",
            "同意 批准 准许 允许 获准/拒绝 否决 驳回 禁止 严禁",
            "开工 动工 奠基/竣工 完工 停工",
            "开幕 揭幕 开赛 拉开帷幕/闭幕 落幕 收官 谢幕 落下帷幕",
            "开始 启动/结束 终止 停止 中止",
            "开业 开张 开放 开通 开馆/关闭 停业 停运 闭馆 倒闭",
            "进口/出口",
            "买入 购买 购入 收购/卖出 出售 抛售",
            "高于 高出 超过 多于 大于 超出/低于 少于 小于 不及",
            "增持/减持",
            "加快 加速 提速/放缓 减缓 减速 放慢",
            "加强 增强 强化/减弱 削弱 弱化",
            "成功/失败 未果",
            "战胜 击败 获胜 夺冠 胜出 赢了 赢下 赢得 大胜 力克/落败 不敌 告负 负于 输给 输了 输掉 惨败",
            "有利 利好/不利 利空",
            "乐观/悲观",
            "流入/流出",
            "顺差/逆差",
            "免费/收费 付费",
            "新增/减少 取消",
            "升级/降级",
            "扩张/收缩",
            "增产 丰产/减产 歉收",
            "增收/减收",
            "上线/下线",
            "缩短/延长",
            "缓解/加剧",
            "领先/落后",
            "优于/劣于",
            "快于/慢于",
            "停航 停运 停飞 停产 停课/复航 复运 复飞 复产 复课",
            "升值/贬值",
            "收紧/放宽 放松",
            "签署 签订/终止 解除",
            "领投/跟投",
            "早于/晚于",
            "提前/推迟 延期 延后",
            "入境/出境",
            "上市/退市",
            "出席 参加/缺席",
            "成立 设立 组建 创办/解散 撤销 注销",
            "相同 一致 一样/不同 差异 差别 区别",
            "增设 新增 加入/取消 删除",
            "有效/无效",
            "完整/残缺",
            "缺乏 缺少 不足/充足 充裕 富余",
            "赞扬 表扬/批评 谴责",
            "接受 采纳/拒绝");
    /// Which of several is meant.
    private static final List<String> ASPECTS = List.of(
            "合法/非法 违法",
            "本届 这届/上届/下届/往届", "本次 这次/上次/下次", "年均/月均/日均", "年薪/月薪/日薪/时薪", "单日/单周/单月",
            "年产 年产能 年产量/月产 月产能 月产量/日产 日产能 日产量", "年收入/月收入", "上午/下午/晚上 夜间 当晚 晚间/凌晨/中午",
            "上半年/下半年/前三季度",
            "年初/年底 年末",
            "月初/月底 月末",
            "春季/夏季/秋季/冬季",
            "一季度 第一季度 首季度/二季度 第二季度/三季度 第三季度/四季度 第四季度",
            "同比 上年同期 去年同期/环比",
            "男性 男子 男童 男孩/女性 女子 女童 女孩",
            "线上/线下",
            "国内/国外 境外 海外",
            "东部/西部/南部/北部/中部",
            "东侧/西侧/南侧/北侧",
            "以东/以西/以南/以北",
            "一审/二审/再审",
            "初赛/复赛",
            "上半场/下半场",
            "上旬/中旬/下旬",
            "首日/次日",
            "上游/中游/下游",
            "乘客/司机",
            "原告/被告",
            "男子组 男单 男双 男足 男篮 男排/女子组 女单 女双 女足 女篮 女排",
            "买入方 买家/卖出方 卖家",
            "发包方/承包方",
            "出租方/承租方",
            "主场/客场",
            "主队/客队",
            "买方/卖方",
            "甲方/乙方",
            "供给/需求",
            "最早/最晚 最迟",
            "之前 以前/之后 以后",
            "公立 公办/私立 民办",
            "国有/民营 私营",
            "前者/后者");
    private static final List<String> RANKS = List.of("首次 第一次 首度 初次 头一次/再次 再度 又一次 第二次/第三次",
            "首个 首家 首座 首条 首款 首届 首位 首批 首例 首期 首轮 首台 首部 首项 首场 首艘 首架 首支 首所 第一个 第一家/第二个 第二家/第三个 第三家",
            "最大/最小", "最高/最低", "最多/最少", "最长/最短", "最快/最慢", "最新/最旧 最老", "最强/最弱", "最好 最佳/最差",
            "国家级/省级/市级/区级/县级", "世界级/国家级", "全球 全世界/全国/全省/全市/全区", "一等奖/二等奖/三等奖", "金牌/银牌/铜牌", "金奖/银奖/铜奖",
            "国内/省内/市内/区内", "冠军/亚军/季军",
            "第一名/第二名/第三名",
            "高级/中级/初级", "一级/二级/三级", "本科/硕士/博士", "甲级/乙级", "半决赛/决赛", "唯一/之一");
    /// How much of a whole is meant.
    private static final List<String> SCOPES = List.of(
            "全部 所有 全体 一律 每个 每家 每位 每名 无一例外/多数 大多数 大部分 绝大多数 多半/部分 一些 有些 若干/少数 极少数 个别",
            "只有 仅有 仅限/不仅 不只 不止");

    /// The adjective of a comparison before how much it is: 比去年高0.4元.
    private static final Pattern COMPARED = Pattern
            .compile("[比较][^,，。;；]{1,15}?((?<![增缩])[高低多少快慢早晚长短])(?=了|约|近|出|\\d)");
    private static final String HIGHER = "高多快早长";
    private static final String LOWER = "低少慢晚短";
    /// 高 and 多 say what 增长 does; they stand first in their row.
    private static final int MORE = 1;
    private static final int CHANGES = 0;
    private static final Map<String, List<Side>> WORDS = new HashMap<>();

    static {
        int group = add(DIRECTIONS, Sort.DIRECTION, 0);
        group = add(ASPECTS, Sort.ASPECT, group);
        group = add(RANKS, Sort.RANK, group);
        FIRST_COMPARED = add(SCOPES, Sort.SCOPE, group);
    }

    private static final int FIRST_COMPARED;
    private static final Lexicon LEXICON = new Lexicon(WORDS.keySet());

    private Opposites() {}

    private static int add(List<String> lines, Sort sort, int firstGroup) {
        int group = firstGroup;
        for (String line : lines) {
            String[] sides = line.split("/", -1);
            for (int side = 0; side < sides.length; side++) {
                for (String word : List.of(sides[side].split(" ", -1))) {
                    WORDS.computeIfAbsent(word, _ -> new ArrayList<>())
                            .add(new Side(new Span(0, 0), word, group, side, sort));
                }
            }
            group++;
        }
        return group;
    }

    /// The words of a text that the table has, in order; a word that answers two questions comes twice.
    public static List<Side> in(String text) {
        String folded = Folding.fold(text);
        List<Side> found = new ArrayList<>();
        for (Span span : LEXICON.in(folded)) {
            if (isPart(folded, span)) {
                continue;
            }
            for (Side side : WORDS.getOrDefault(span.in(folded), List.of())) {
                found.add(new Side(span, span.in(text), side.group, side.side, side.sort));
            }
        }
        COMPARED.matcher(folded).results().map(match -> compared(match.start(1), text, folded))
                .forEach(found::add);
        return List.copyOf(found);
    }

    /// Whether the word is the 之一 of 三分之一.
    private static boolean isPart(String folded, Span span) {
        return span.start() > 0 && folded.charAt(span.start() - 1) == '分' && span.in(folded).equals("之一");
    }

    private static Side compared(int at, String text, String folded) {
        var span = new Span(at, at + 1);
        int higher = HIGHER.indexOf(folded.charAt(at));
        int line = Math.max(higher, LOWER.indexOf(folded.charAt(at)));
        int group = line <= MORE ? CHANGES : FIRST_COMPARED + line;
        return new Side(span, span.in(text), group, higher >= 0 ? 0 : 1, Sort.DIRECTION);
    }
}
