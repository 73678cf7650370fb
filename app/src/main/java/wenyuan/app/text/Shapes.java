package wenyuan.app.text;

import java.util.regex.Pattern;

/// The shapes that things have in news: numbers with units, dates, people, places, reasons, lists. A shape says that a
/// text may hold such a thing, not that it does. All expect folded text.
public final class Shapes {
    private static final String DIGITS = "(?:\\d[\\d,.]*|[一二三四五六七八九十百千万亿两半]+)";

    public static final Pattern NUMBER = Pattern.compile("\\d|[一二三四五六七八九十百千两][一二三四五六七八九十百千万亿余多]*"
            + "(?:个|家|名|位|项|条|期|届|次|人|组|天|倍|成|所|艘|架|座|种|批|类|层|公里|小时|万|亿|元|吨|年|月|日|分之|余)");
    public static final Pattern DATE = Pattern.compile(
            DIGITS + "\\s*(?:年|月|日|号|时|点)|\\d{4}\\s*[-/.—~]\\s*\\d{1,4}|今年|去年|明年|昨天|今天|近日|日前|截止|截至|期限");
    /// The commonest family names; each is also a character of other words, so that a name is told by what stands
    /// beside it.
    private static final String FAMILY = "[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟锺谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂佟臧闵苟邬边卞姬仇栾隋商刁荣巫寇桑郎甄丛仲虞敖巩明佘池查苑迟邝]";
    private static final String POST = "(?:先生|女士|同志|老师|教授|记者|书记|主任|市长|区长|部长|局长|厅长|司长|处长|科长|总裁|总监|经理|"
            + "董事长|理事长|会长|社长|负责人|带头人|院长|校长|所长|主席|委员|专家|选手|冠军|创始人|联合创始人|ceo|cto|院士|博士|研究员|工程师|设计师|作者|导演|教练|医生|代表|联系人|常委|理事|巡视员|发言人|农民|市民|居民|村民|职工|员工)";
    public static final Pattern PERSON = Pattern.compile(POST + "[、兼]?[\\s:(]{0,2}" + FAMILY
            + "[\\u4e00-\\u9fff]{1,2}|" + FAMILY + POST
            + "|[\\u4e00-\\u9fff·]{2,4}(?:表示|介绍说?|认为|指出|强调|说[,:。\"“]|坦言|告诉|致辞)|(?:由|叫|是|名叫)" + FAMILY
            + "[\\u4e00-\\u9fff]{1,2}(?![\\u4e00-\\u9fff])|(?:^|[,。;、\\s(:])" + FAMILY
            + "[\\u4e00-\\u9fff]{1,2}[,、)\\s](?!等)|摄");
    public static final Pattern PLACE = Pattern.compile(
            "[省市区县镇乡村路街号楼馆厅园城港湾岛桥站](?![年月日])|中心|广场|基地|大厦|学院|大学|总部|坐落|位于|地址|落户|地点");
    public static final Pattern ORGANISATION = Pattern.compile(
            "[\\u4e00-\\u9fffa-z]{2}(?:公司|集团|厂(?![房家])|研究院|研究所|设计院|实验室|学院|大学|医院|银行|协会|学会|基金会|委员会|事务所|合作社)");
    public static final Pattern REASON = Pattern
            .compile("因为|由于|因此|所以|为了|旨在|以便|从而|原因|缘于|源于|得益于|鉴于|导致|使得|是因|缺乏|需要");
    public static final Pattern LIST = Pattern.compile("、|一是|二是|首先|其次|分别|包括|涵盖|以及|第一|①|“[^”]{1,20}”“");
    public static final Pattern WAY = Pattern
            .compile("通过|采用|采取|利用|依托|以.{1,12}方式|借助|运用|按照|方法|方式|措施|机制|创新|优化|实现|推动");

    private Shapes() {}
}
