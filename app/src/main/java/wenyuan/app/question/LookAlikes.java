package wenyuan.app.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Han characters that are mistaken for one another in writing and in reading scans, whatever they sound like.
final class LookAlikes {
    private static final String GROUPS = """
            己已巳 侯候 晴睛情清请 未末 人入八 土士 日曰目 大太犬 天夫 千干于 刀力 白自 住往 拆折析 拔拨 辨辩辫瓣 戊戌戍 免兔 鸟乌 兵乒乓 \
            茶荼 贷货 第弟 没设 问间 木本术 王玉主 午牛 申甲由田 石右 名各 师帅 活话 治冶 汗汁 沪泸 崇祟 毫亳 幸辛 遣遗 贪贫 盲肓 微徽 \
            暑署 陪倍培赔 历厉 抡抢 沦沧 烧浇绕晓 竞竟 籍藉 即既 桃挑 蓝篮 粟栗 券卷 博搏 侍待 徒陡徙 准淮推堆 斤斥 爪瓜 尺尽 厂广 风凤 \
            洒酒 旦且 今令 杨扬汤场 坚竖 冒昌 官宫 巨臣 卯卵 延廷 矛予 衰哀衷 赢羸 孤弧狐 狠狼 稍梢哨 代伐 埋理 蜜密 绩积债 输愉偷 孙孑 \
            余佘 母毋 戒戎 灸炙 钓钩钧 怀坏环 肠畅 低抵底 义仪议 决块快 补朴 初切 讯汛 订钉 论伦 该刻 详祥 谈淡 谊宜 课棵 护沪 技枝 \
            抗坑 投没 抽油袖 拘构 担胆 译择 挥辉 捐损 措惜错借 描猫 撤撒 模摸 检捡 档挡 栏拦 梅海 植值 概慨 橡像 探深 混棍 湖糊 满瞒 \
            源原 漫慢 激缴 燥躁 版板 牧收 特持 状壮 峡狭 现观规 瑞端 矿旷 妍研 秩秧 稳隐 究穷 简筒 签鉴 紧繁 纪记 钝纯 线钱 练炼 组姐 \
            绊拌 偏编遍 缉辑 郡群 职织 胀帐账 胜性 脑恼 般船 芳劳 荣菜 获荻 薄簿 融隔 栽裁载 谨勤 跟根 踪综 幅辐福副 轮输 迁迂 遂逐 \
            效郊 跌铁 铃玲 锻煅 镇填 闭闲 阵陈 降绛 限根 霄宵 顶项预 频濒 颁领 飘漂 馆管 驰弛 骄娇 呜鸣 侵浸 墨黑 慕幕暮墓 籍借 燃然 \
            壁璧 既概 拨泼 冶治 傅博 拐拙 瞻赡 湍端 渴竭 戴载 仓仑 刺剌 柿沛""";
    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Map<Character, Set<Character>> ALIKE = read();

    private LookAlikes() {}

    /// A word with one of its characters replaced by one that looks like it, in every way there is.
    static List<String> of(String word) {
        List<String> alike = new ArrayList<>();
        for (int i = 0; i < word.length(); i++) {
            String rest = word.substring(i + 1);
            String start = word.substring(0, i);
            ALIKE.getOrDefault(word.charAt(i), Set.of()).forEach(other -> alike.add(start + other + rest));
        }
        return alike;
    }

    private static Map<Character, Set<Character>> read() {
        Map<Character, Set<Character>> alike = new HashMap<>();
        BLANK.splitAsStream(GROUPS).forEach(group -> {
            Set<Character> characters = group.chars().mapToObj(c -> (char) c)
                    .collect(Collectors.toCollection(TreeSet::new));
            characters.forEach(c -> alike.computeIfAbsent(c, _ -> new TreeSet<>()).addAll(characters));
        });
        alike.forEach((c, others) -> others.remove(c));
        return alike;
    }
}
