package wenyuan.indexer.text;

/// The surnames of one character that most people bear.
public final class Surnames {
    /// The commonest, in a form that can stand between the brackets of a regular expression.
    public static final String COMMON = "王李张刘陈杨黄赵周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵"
            + "万钱严覃武戴莫孔向汤葛裘蒲瞿殷岳辛阮罗凌庄华解俞章梅施";
    private static final String RARER = "萧傅阎康易常乔赖文庞樊兰洪翟安颜倪牛温芦季鲁伍申尤毕聂焦柳邢路齐管祝左涂谷祁时舒耿牟卜詹关苗费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位霍翁隋植甘景单包司柏宁柯桂闵强柴车冉房边吉饶刁戚丘"
            + "古米池滕晋苑邬臧畅宫来苟全褚廉简娄盖符奚木穆燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻窦迟宇敖糜冷卓花仇艾蓝巩井练仲乐虞卞封竺原官衣楚佟栗匡宗应台巫鞠桑荆银扬明薄岑习胥保和蔺双揭丛谌鄢冼辜沙";

    private Surnames() {}

    /// Whether a folded character is a surname; many are words of other meanings, too.
    public static boolean holds(char c) {
        return COMMON.indexOf(c) >= 0 || RARER.indexOf(c) >= 0;
    }
}
