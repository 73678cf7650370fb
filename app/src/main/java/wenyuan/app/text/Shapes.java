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
    public static final Pattern PERSON = Pattern.compile("(?:先生|女士|老师|教授|记者|书记|主任|市长|部长|局长|总裁|总监|经理|"
            + "董事长|负责人|院长|校长|所长|主席|会长|专家|选手|创始人|ceo|院士|博士|研究员|工程师|设计师|作者|摄|联系人)|"
            + "[\\u4e00-\\u9fff]{2,3}(?:表示|介绍|认为|指出|强调|说[,:。\"“]|坦言|告诉)|(?:由|叫|是)[\\u4e00-\\u9fff]{2,3}[,。]");
    public static final Pattern PLACE = Pattern.compile(
            "[省市区县镇乡村路街号楼馆厅园城港湾岛桥站](?![年月日])|中心|广场|基地|大厦|学院|大学|总部|坐落|位于|地址|落户|地点");
    public static final Pattern REASON = Pattern
            .compile("因为|由于|因此|所以|为了|旨在|以便|从而|原因|缘于|源于|得益于|鉴于|导致|使得|是因|缺乏|需要");
    public static final Pattern LIST = Pattern.compile("、|一是|二是|首先|其次|分别|包括|涵盖|以及|第一|①|“[^”]{1,20}”“");
    public static final Pattern WAY = Pattern
            .compile("通过|采用|采取|利用|依托|以.{1,12}方式|借助|运用|按照|方法|方式|措施|机制|创新|优化|实现|推动");

    private Shapes() {}
}
