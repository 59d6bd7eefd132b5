package cn.xianchi.extraction.reading;

import cn.xianchi.extraction.quantity.Quantity;
import cn.xianchi.extraction.quantity.Role;
import cn.xianchi.extraction.quantity.Tables;
import cn.xianchi.extraction.structure.Context;
import cn.xianchi.extraction.structure.NormalisedText;
import cn.xianchi.extraction.structure.Outline;
import cn.xianchi.extraction.time.TimeWord;
import java.util.List;

/** Tells what each number of a text does in its sentence. */
final class Roles {
    private static final int FAR = 200;

    private final NormalisedText plain;
    private final Outline outline;
    private final PeriodResolver windows;

    Roles(NormalisedText plain, Outline outline, PeriodResolver windows) {
        this.plain = plain;
        this.outline = outline;
        this.windows = windows;
    }

    /** {@code before} is where the number before it stands, -1 for the first; {@code place} is null outside of tables. */
    Role of(Quantity quantity, int before, Context context, Tables.Place place) {
        if (outline.section(quantity.start()).plans()
                || Role.isIntended(context.sentence())
                || windows.isLater(quantity.start())) {
            return Role.PLAN;
        }
        if (place != null) {
            return inTable(place);
        }
        if (Role.isExample(context.sentence())) {
            return Role.EXAMPLE;
        }
        if (Role.isOld(context.before(), context.after())) {
            return Role.OLD;
        }
        if (Role.isChange(context.before())) {
            return Role.CHANGE;
        }
        if (windows.isEarlier(quantity.start(), clauseStart(quantity.start()), before)) {
            return Role.EARLIER;
        }
        String half = context.sentence().substring(context.sentence().lastIndexOf(';') + 1);
        return isPart(half) ? Role.PART : Role.LEVEL;
    }

    private Role inTable(Tables.Place place) {
        List<int[]> headAndLabel = place.timed().subList(0, place.timed().size() - 1);
        boolean earlier = windows.within(headAndLabel).stream().anyMatch(time -> time.kind() == TimeWord.Kind.EARLIER);
        return earlier && place.role() == Role.LEVEL ? Role.EARLIER : place.role();
    }

    /** 其中 reaches to the end of its clause, 其中： to the end of its sentence. */
    private static boolean isPart(String half) {
        int at = Math.max(half.lastIndexOf("其中"), half.lastIndexOf("包括"));
        return at >= 0 && (half.startsWith(":", at + 2) || half.indexOf(',', at) < 0);
    }

    private int clauseStart(int index) {
        int start = index;
        while (start > Math.max(0, index - FAR)
                && ",;:。\n!?".indexOf(plain.text().charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }
}
