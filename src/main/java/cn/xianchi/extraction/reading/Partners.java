package cn.xianchi.extraction.reading;

import cn.xianchi.extraction.quantity.Quantity;
import cn.xianchi.extraction.structure.Context;
import cn.xianchi.extraction.structure.NormalisedText;
import cn.xianchi.extraction.structure.Outline;
import cn.xianchi.extraction.structure.ReportContext;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/** The names of places that a number is shared with or given to, as the text prints them. */
final class Partners {
    private static final Pattern SPLIT = Pattern.compile("、|以及|和|及|与|,");
    private static final Pattern LEADING =
            Pattern.compile("^(?:与|和|同|为|向|对|至|给|及|、|由|在|将|把|其中|还|另|并|推动|实现|拓展|联合|新增|" + "选取|选定|确定)+");
    private static final Pattern TRAILING = Pattern.compile(
            "(?:跨[境域省市城]通办)?(?:高频)?(?:政务)?(?:服务)?事项?$|(?:等地|等|地区|[两三四五六七八九]地|" + "群众|窗口|专窗|就近|就地|群众|居民)$");
    private static final Pattern NOBODY = Pattern.compile("^(?:其他|其它|异地|外地|外省|省外|市外|各地|全国|全省|结对|合作|兄弟|周边|多个|群众|企业)");
    /** 上述三地 names again what was named before. */
    private static final Pattern AGAIN =
            Pattern.compile("^(?:上述|以上|前述|这)?(?:[二两三四五六七八九])(?:地|县|区|市|个县区|个地区)|^(?:上述|" + "以上)(?:地区|县区|各地)");

    private static final Pattern IN_TURN = Pattern.compile("依次|分别");
    private static final Pattern SUFFIXED = Pattern.compile("[省市县区旗州镇乡]$|街道$");
    private static final Pattern LISTED =
            Pattern.compile("^(?:与|和|同)?(\\p{Han}{2,10}?[区县市镇旗州])(?:$|[、和及与,。;:]|签|建|开|达|实|结|等|两|三|四)");
    private static final Pattern NO_NAME = Pattern.compile("[总数达到共有个事项可办窗口现为其们也还就已均各]");
    private static final int LONGEST_BARE = 6;
    private static final int MOST_NAMES = 60;
    private static final int NEAR = 240;

    interface Cut {
        String of(int from, int to);
    }

    private final NormalisedText plain;
    private final Outline outline;
    private final Cut cut;
    private final ReportContext setting;
    private List<String> named = new ArrayList<>();
    private int namedIn = -1;

    Partners(NormalisedText plain, Outline outline, ReportContext setting, Cut cut) {
        this.setting = setting;
        this.plain = plain;
        this.outline = outline;
        this.cut = cut;
    }

    /** Whether all that a pattern caught can be names of places. */
    static boolean areNames(String caught) {
        if (AGAIN.matcher(caught).find() || NOBODY.matcher(caught).find()) {
            return true;
        }
        for (String part : SPLIT.split(caught)) {
            String name =
                    TRAILING.matcher(LEADING.matcher(part).replaceFirst("")).replaceFirst("");
            if (!SUFFIXED.matcher(name).find()
                    && (name.length() > LONGEST_BARE || NO_NAME.matcher(name).find())) {
                return false;
            }
        }
        return true;
    }

    /** One name or several joined for one number; several entries where the number stands for each. Never empty. */
    List<String> of(Quantity quantity, String caught, Context context) {
        if (caught.isEmpty()) {
            return List.of("");
        }
        if (NOBODY.matcher(caught).find()) {
            return List.of("");
        }
        if (AGAIN.matcher(caught).find()) {
            return again(quantity, context);
        }
        List<String> names = new ArrayList<>();
        for (String part : SPLIT.split(caught)) {
            String name =
                    TRAILING.matcher(LEADING.matcher(part).replaceFirst("")).replaceFirst("");
            if (!name.isEmpty()) {
                names.add(printed(name, quantity));
            }
        }
        remember(names, quantity);
        if (names.isEmpty()) {
            return List.of("");
        }
        int turn = turn(context);
        if (names.size() > 1 && turn >= 0) {
            return turn < names.size() ? List.of(names.get(turn)) : List.of("");
        }
        return context.each() ? names : List.of(String.join("、", names));
    }

    private void remember(List<String> names, Quantity quantity) {
        int item = outline.itemStart(quantity.start());
        if (item != namedIn) {
            named = new ArrayList<>();
            namedIn = item;
        }
        names.stream()
                .filter(name -> named.size() < MOST_NAMES && !named.contains(name))
                .forEach(named::add);
    }

    private List<String> again(Quantity quantity, Context context) {
        List<String> before =
                outline.itemStart(quantity.start()) == namedIn && !named.isEmpty() ? named : listed(quantity);
        if (before.isEmpty()) {
            return List.of("");
        }
        int turn = turn(context);
        if (turn >= 0) {
            return turn < before.size() ? List.of(before.get(turn)) : List.of("");
        }
        return context.each() ? List.copyOf(before) : List.of(String.join("、", before));
    }

    /** The how-manieth of a list that 分别 or 依次 announces the number is; -1 outside of such a list. */
    private static int turn(Context context) {
        Matcher inTurn = IN_TURN.matcher(context.sentence());
        int from = -1;
        while (inTurn.find()) {
            from = inTurn.end();
        }
        if (from < 0) {
            return -1;
        }
        String list = context.sentence().substring(from);
        return list.indexOf(',') >= 0 || list.indexOf(';') >= 0
                ? -1
                : (int) list.chars().filter(c -> c == '@').count();
    }

    /** The places that the item named last before the number. */
    private List<String> listed(Quantity quantity) {
        int from = Math.max(outline.itemStart(quantity.start()), quantity.start() - NEAR);
        List<String> places = new ArrayList<>();
        int at = from;
        for (String piece : plain.text().substring(from, quantity.start()).split("(?<=[、和及与,。;:])")) {
            Matcher m = LISTED.matcher(piece);
            if (m.find()) {
                places.add(cut.of(plain.startOf(at + m.start(1)), plain.endBefore(at + m.end(1)))
                        .replaceAll("\\s", ""));
            }
            at += piece.length();
        }
        return places;
    }

    /** The name in its own characters, and in the longer form in which the item named it first (陆川 as 广西陆川). */
    private String printed(String caught, Quantity quantity) {
        String name = caught.replace(Contexts.OURS, setting.county());
        if (plain.text().indexOf(name, Math.max(0, quantity.start() - NEAR)) < 0) {
            name = caught.replace(Contexts.OURS, setting.shortCounty());
        }
        int item = outline.itemStart(quantity.start());
        int from = Math.max(item, quantity.start() - NEAR);
        String before = plain.text().substring(from, quantity.start());
        int first = before.indexOf(name);
        if (first > 0 && !SUFFIXED.matcher(name).find()) {
            int start = first;
            while (start > 0 && first - start < 6 && "与和同、,。;:由在向为的及对至".indexOf(before.charAt(start - 1)) < 0) {
                start--;
            }
            boolean longer = start > 0 && start < first && "与和同".indexOf(before.charAt(start - 1)) >= 0;
            first = longer ? start : first;
        }
        int at = first >= 0 ? from + first : plain.text().indexOf(name, quantity.start());
        if (at < 0 || at > quantity.end() + NEAR) {
            return name;
        }
        int end = first >= 0 ? from + before.indexOf(name) + name.length() : at + name.length();
        return cut.of(plain.startOf(at), plain.endBefore(end)).replaceAll("\\s", "");
    }
}
