package cn.xianchi.extraction.reading;

import cn.xianchi.catalog.Kind;
import cn.xianchi.extraction.rules.Rule;
import cn.xianchi.extraction.structure.Context;
import com.google.re2j.Pattern;

/** What a rate is taken over, where its own clause says it. */
final class Basis {
    private static final Pattern ON_APPLICATION = Pattern.compile("依申请");
    private static final Pattern ALL = Pattern.compile("(?:政务服务|所有|全部)(?:类)?(?:政务服务)?事项");

    private Basis() {}

    /** Empty where it is not said. */
    static String of(Rule rule, Context context) {
        if (!rule.basis().isEmpty() || rule.indicator().kind() != Kind.RATE) {
            return rule.basis();
        }
        if (ON_APPLICATION.matcher(context.before()).find()) {
            return "依申请事项";
        }
        return ALL.matcher(context.before()).find() ? "所有事项" : "";
    }
}
