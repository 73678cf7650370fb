package wenyuan.app.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Words that say the same in news, whatever it is about: 举行 and 召开, 成立 and 设立. A dictionary knows most of them; what
/// news puts in other words besides stands here.
public final class Synonyms {
    private static final List<String> GROUPS = List.of("举行 举办 召开 开办", "成立 设立 建立 组建 创立 创办 新设 新设立 新辟 开设 新建",
            "围绕 聚焦 针对 瞄准",
            "认为 主张 指出 表示 觉得 看来 坦言 提出", "看法 意见 观点 见解 建议", "加入 新增 增加 增设 纳入", "题目 赛题 试题 考题",
            "总计 总共 合计 共计 总长 累计 一共",
            "抓住 把握 抢抓 紧抓", "接近 将近", "超过 突破 大于", "启动 开始 开启 开展 启用", "推出 发布 公布 亮相 上线",
            "发布 公布 颁布 出台 印发 推出", "实施 施行 执行 落实 实行",
            "获得 荣获 取得 赢得 拿下 斩获 得到 摘得", "建成 落成 竣工 完工 建好 建造", "投用 启用 投入使用 使用 运营 投运", "位于 坐落 地处 落户 设在",
            "购买 购置 采购 收购 购入", "企业 公司 厂商 酒企 酒业 车企 药企 商家",
            "公司 企业", "孩子 儿童 小孩 少儿 幼儿", "医生 大夫 医师", "老人 老年人 长者", "学生 学子", "居民 市民 群众 百姓 老百姓 民众 住户", "农民 村民 农户",
            "负责人 领导 主管 掌门人", "丈夫 老公 爱人", "妻子 太太 爱人",
            "父亲 爸爸", "母亲 妈妈", "去世 逝世 离世 病逝 身亡 死亡 遇难 丧生", "受伤 伤者 负伤", "出生 生于 诞生", "毕业 就读 读书", "工作 任职 供职 从业 上班",
            "就任 担任 出任 当选", "辞职 离职 卸任",
            "合作 协作 联手 联合 携手 共同", "签约 签署 签订", "参加 参与 出席 参会 到场", "邀请 特邀", "组织 举办", "帮助 助力 协助 支持",
            "推动 促进 推进 助推 带动", "打造 建设 构建 创建",
            "解决 破解 化解 应对", "开发 研发 研制 自研 研究", "生产 制造 制作", "使用 采用 运用 利用 应用 用上 通过", "投资 出资 投入 斥资 耗资 花费",
            "资金 经费 款项", "价格 售价 定价", "费用 收费 花费",
            "营业收入 营收 收入", "利润 盈利 净利", "销量 销售量 销售", "面积 占地", "长度 全长 总长", "开通 通车 通行 开放", "关闭 停业 停运",
            "竞赛 比赛 大赛 赛事", "决赛 总决赛", "冠军 第一名 夺冠 金牌", "项目 工程",
            "方案 计划 规划", "规定 要求 明确", "需要 必须", "可以 能够 允许", "拥有 具有 具备 兼具", "包括 包含 涵盖 涉及",
            "目前 现在 如今 眼下 截至目前 当前", "未来 今后 将来 接下来 后续 下一步",
            "去年 上年", "首次 第一次 首度", "重要 关键 重大 核心", "主要 重点", "全部 所有 全体", "许多 很多 众多 大量 不少", "几乎 近乎",
            "立即 马上 立刻", "差别 不同 差异 区别", "相同 一致 一样",
            "困难 难题 问题 挑战 难点", "原因 缘由 因为", "结果 成果 成效 成绩", "影响 冲击", "机会 机遇", "优势 长处", "地点 地址 场地 会场", "时间 日期 时候",
            "地区 区域 地域", "全国 国内 我国", "学校 校园 院校 高校",
            "大学 高校", "医院 院方", "警方 公安 民警 警察", "法院 法庭", "记者 媒体", "表扬 表彰 赞扬 称赞", "批评 指责 谴责", "宣布 公布 宣告",
            "透露 披露 介绍 告诉", "证实 确认", "回应 答复 回答", "讨论 商讨 探讨 研讨 审议 商议",
            "同意 批准 通过", "呼吁 号召 倡议", "展示 展出 亮相 展览 呈现 亮出", "参观 考察 走访 调研", "培训 训练 集训", "学习 研学",
            "保护 守护 维护", "治理 整治 整改", "检查 检测 检验 排查", "运输 运送 输送", "救援 营救 抢救 救治",
            "起火 火灾 着火 失火", "降雨 下雨 雨水", "车祸 交通事故", "搬迁 迁移", "拆除 拆迁", "修复 修缮 维修 检修", "种植 栽种",
            "捐款 捐赠 捐献", "规模以上 规上", "进口 引进", "运营 经营", "平台 载体",
            "赛区 赛场", "团队 小组 队伍", "产业 行业", "精度 精确性 精确度 准确度", "速度 快慢", "明显 显著 大幅", "迅速 快速 很快 飞快", "努力 奋力",
            "全面 全方位", "共同 一起 携手", "逐步 逐渐 渐渐", "人工智能 ai",
            "再次 重新 再度", "最高 之最 新高", "最多 之最", "原定 原计划", "闭幕 落幕 收官 谢幕 落下帷幕", "开幕 揭幕 拉开帷幕", "通常 一般 常规 平时",
            "拿到 获得 夺得", "评为 获评 荣膺 当选", "选手 参赛者 运动员 队员", "参加 参赛 参与", "观看 观战 观赏 欣赏 收看", "回到 重返 重回 回归 返回 重新回到",
            "占比 比重 比例 份额",
            "尽快 尽早 早日 抓紧", "上限 最高 封顶 至多", "下限 最低 起步",
            "时速 速度 车速 航速", "治疗 救治 诊治 医治", "患者 病人 病患", "原告 起诉人", "判令 判决 判处 裁定", "花费 耗费 耗时 历时 用时 花了 用了",
            "扩建 扩容 改扩建",
            "替换 更换 换掉 换成", "重新开放 恢复开放", "抵达 到达 来到 赶到 赴 前往", "聘请 聘用 聘任 招聘", "离开 离去 撤离", "提交 递交 上交", "收到 接到 获悉",
            "被捕 落网 抓获 逮捕 拘捕",
            "扣押 查获 缴获 查扣", "坍塌 倒塌 垮塌", "爆炸 爆燃", "游客 旅客 乘客", "出口 外销", "原料 原材料", "涨价 提价 价格上涨", "降价 跌价 价格下降",
            "亏损 赔钱", "雇员 员工 职工",
            "消费者 顾客 客户", "总部 总公司", "上市 挂牌", "融资 募资 筹资", "股东 持股人", "收购 并购", "专利 发明专利", "论文 学术论文", "考生 应考者",
            "录取 招收 招录",
            "教师 老师 教员", "球迷 观众", "进球 破门 得分", "教练 主帅 主教练", "打破 刷新 改写 创下", "夺得 摘得 斩获 夺取 收获", "举重 力量举",
            "演员 演职人员", "导演 执导", "票房 票款",
            "展览 展会 博览会", "书籍 图书", "作家 作者", "气温 温度", "暴雨 强降雨 大雨", "地震 强震", "震级 级别", "死者 遇难者 罹难者", "失踪 失联",
            "疏散 转移 撤离", "恢复 修复 重启", "污染 排污",
            "接种 注射", "药物 药品", "病例 感染者", "症状 病症", "费用 开支 支出", "医保 医疗保险", "养老金 退休金", "住房 房屋 住宅", "租金 房租",
            "机场 航站楼", "航班 班机", "高铁 高速铁路", "地铁 轨道交通",
            "道路 公路 马路", "桥梁 大桥", "车辆 汽车", "司机 驾驶员", "农作物 作物 庄稼", "粮食 谷物", "水稻 稻谷", "产量 产出", "丰收 增产", "耕地 农田",
            "用电 用电量", "发电 发电量",
            "国内生产总值 gdp", "首席执行官 ceo", "虚拟现实 vr", "新能源汽车 新能源车 电动车", "手机 移动电话", "电脑 计算机", "互联网 网络");
    /// The extended Cilin of the Harbin Institute of Technology as HanLP carries it: a code, `=` where the words of the line
    /// say the same, and the words.
    private static final String CILIN = "/data/dictionary/synonym/CoreSynonym.txt";
    private static final String SAME = "=";
    /// A single character stands for too much.
    private static final int SHORTEST = 2;
    private static final Map<String, Set<String>> OF = read();

    private Synonyms() {}

    /// Words that a folded word may be put in; empty where none are known.
    public static Set<String> of(String word) {
        return OF.getOrDefault(word, Set.of());
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> of = new HashMap<>();
        GROUPS.forEach(group -> add(List.of(group.split(" ", -1)), of));
        try (InputStream in = Objects.requireNonNull(Synonyms.class.getResourceAsStream(CILIN),
                "the dictionary of synonyms is not on the class path")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .map(line -> List.of(line.split(" ", -1)))
                    .filter(line -> line.getFirst().endsWith(SAME))
                    .forEach(line -> add(
                            line.stream().skip(1).filter(word -> word.length() >= SHORTEST).toList(),
                            of));
        } catch (IOException e) {
            throw new UncheckedIOException("The dictionary of synonyms cannot be read", e);
        }
        return of;
    }

    private static void add(List<String> words, Map<String, Set<String>> of) {
        words.forEach(word -> of.computeIfAbsent(word, _ -> new HashSet<>()).addAll(words));
    }
}
