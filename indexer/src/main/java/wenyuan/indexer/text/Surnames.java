package wenyuan.indexer.text;

/// The surnames of one character that most people bear.
public final class Surnames {
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙"
            + "万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍"
            + "位覃霍翁隋植甘景单包司柏宁柯阮桂闵解强柴华车冉房边吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来苟全褚廉简娄盖符奚木穆燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻窦迟宇敖糜冷卓花仇艾蓝巩井练仲乐"
            + "虞卞封竺原官衣楚佟栗匡宗应台巫鞠桑荆银扬明薄岑习胥保和蔺双揭";

    private Surnames() {}

    public static boolean holds(char c) {
        return SURNAMES.indexOf(c) >= 0;
    }
}
