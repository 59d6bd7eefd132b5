package cn.xianchi;

/** A short report of a county that stands in the catalogue and of things that never happened, to be handed in. */
public final class Handed {
    /** Two quantities are of indicators, one is a plan. */
    public static final String REPORT = """
            江海区政务服务和数据管理局2025年度工作报告

            一、主要工作
            （一）自助服务
            今年以来，全区布设“粤智助”自助机96台，群众用自助机办理业务12.4万笔。
            （二）热线服务
            2025年，12345热线按时办结率为98.6%，办事群众都说方便。
            二、下一步打算
            明年力争自助机增加到120台。

            江海区政务服务和数据管理局
            2025年12月18日
            """;

    private Handed() {}
}
