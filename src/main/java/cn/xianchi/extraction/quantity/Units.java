package cn.xianchi.extraction.quantity;

import java.util.Set;

/** The units in which bureaus print what the catalogue counts in one. */
public final class Units {
    private static final Set<String> THINGS = Set.of("项", "个", "条", "类", "种", "余");
    private static final Set<String> CASES = Set.of("件", "宗", "起", "单", "笔", "件次", "个", "条", "例");

    private Units() {}

    public static Set<String> of(String unit) {
        return switch (unit) {
            case "项" -> Set.of("项", "个", "条");
            case "个" -> Set.of("个", "项", "家", "条", "座", "处", "间", "所", "扇");
            case "件", "宗" -> CASES;
            case "笔" -> Set.of("笔", "次", "件", "宗", "单", "人次", "件次");
            case "台" -> Set.of("台", "部", "个", "套", "架");
            case "人次" -> Set.of("人次", "人", "名", "次", "位");
            case "人" -> Set.of("人", "名", "位", "人次");
            case "户" -> Set.of("户", "人", "个", "名", "位", "");
            case "场次" -> Set.of("场次", "场", "次", "期");
            case "次" -> Set.of("次", "场", "场次");
            case "条" -> Set.of("条", "个", "处");
            case "份" -> Set.of("份", "张", "册", "件", "条");
            case "枚" -> Set.of("枚", "个");
            case "家" -> Set.of("家", "个", "户");
            case "路" -> Set.of("路", "个");
            case "类" -> Set.of("类", "种", "项", "个");
            case "天" -> Set.of("天", "日");
            case "工作日" -> Set.of("工作日");
            case "万元" -> Set.of("元");
            default -> Set.of(unit);
        };
    }

    public static boolean isUsual(String unit, String printed) {
        return printed.equals(unit)
                || THINGS.contains(unit) && THINGS.contains(printed)
                || CASES.contains(unit) && CASES.contains(printed);
    }
}
