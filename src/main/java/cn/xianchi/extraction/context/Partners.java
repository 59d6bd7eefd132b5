package cn.xianchi.extraction.context;

import cn.xianchi.extraction.quantity.Quantity;
import cn.xianchi.extraction.structure.Context;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the names of the places that a number is shared with or given to, as printed. */
public final class Partners {
    private static final Pattern SEPARATOR = Pattern.compile("、|以及|和|及|与|,");
    private static final Pattern LEADING =
            Pattern.compile("^(?:与|和|同|为|向|对|至|给|及|、|由|在|将|把|其中|还|另|并|推动|实现|拓展|联合|新增|" + "选取|选定|确定)+");
    private static final Pattern TRAILING = Pattern.compile(
            "(?:跨[境域省市城]通办)?(?:高频)?(?:政务)?(?:服务)?事项?$|(?:等地|等|地区|[两三四五六七八九]地|" + "群众|窗口|专窗|就近|就地|群众|居民)$");
    private static final Pattern UNNAMED = Pattern.compile("^(?:其他|其它|异地|外地|外省|省外|市外|各地|全国|全省|结对|合作|兄弟|周边|多个|群众|企业)");
    /** 上述三地 refers to places named before. */
    private static final Pattern BACK_REFERENCE =
            Pattern.compile("^(?:上述|以上|前述|这)?(?:[二两三四五六七八九])(?:地|县|区|市|个县区|个地区)|^(?:上述|" + "以上)(?:地区|县区|各地)");

    private static final Pattern IN_TURN = Pattern.compile(".*(?:依次|分别)([^,;]*)$");
    private static final Pattern WITH_SUFFIX = Pattern.compile("[省市县区旗州镇乡]$|街道$");
    private static final Pattern PLACE_IN_LIST =
            Pattern.compile("^(?:与|和|同)?(\\p{Han}{2,10}?[区县市镇旗州])(?:$|[、和及与,。;:]|签|建|开|达|实|结|等|两|三|四)");
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[总数达到共有个事项可办窗口现为其们也还就已均各]");
    private static final int MAX_WITHOUT_SUFFIX = 6;
    private static final int MAX_NAMES = 60;
    private static final int MAX_DISTANCE = 240;

    private final ParsedReport report;
    /** The places named so far, by the start of their item. */
    private final Map<Integer, Set<String>> namedByItem = new HashMap<>();

    public Partners(ParsedReport report) {
        this.report = report;
    }

    /** Whether everything that a pattern captured can be names of places. */
    public static boolean areNames(String captured) {
        if (BACK_REFERENCE.matcher(captured).find() || UNNAMED.matcher(captured).find()) {
            return true;
        }
        return bareNames(captured).allMatch(Partners::canBeName);
    }

    private static boolean canBeName(String name) {
        return WITH_SUFFIX.matcher(name).find()
                || name.length() <= MAX_WITHOUT_SUFFIX
                        && !NOT_IN_NAMES.matcher(name).find();
    }

    /** Dimension values: one name, or several joined for one number, or one for each if the number applies to each. Never empty. */
    public List<String> of(Quantity quantity, String captured, Context context) {
        if (captured.isEmpty() || UNNAMED.matcher(captured).find()) {
            return List.of("");
        }
        if (BACK_REFERENCE.matcher(captured).find()) {
            return previousNames(quantity, context);
        }
        List<String> names = bareNames(captured)
                .filter(name -> !name.isEmpty())
                .map(name -> printedName(name, quantity))
                .toList();
        Set<String> named = namedInItem(quantity);
        names.stream().filter(name -> named.size() < MAX_NAMES).forEach(named::add);
        return names.isEmpty() ? List.of("") : select(names, context);
    }

    private static Stream<String> bareNames(String captured) {
        return Arrays.stream(SEPARATOR.split(captured))
                .map(part -> LEADING.matcher(part).replaceFirst(""))
                .map(part -> TRAILING.matcher(part).replaceFirst(""));
    }

    /** The name at the number's position in a list, else each name, else all names joined. */
    private static List<String> select(List<String> names, Context context) {
        int position = position(context);
        if (names.size() > 1 && position >= 0) {
            return List.of(position < names.size() ? names.get(position) : "");
        }
        return context.perItem() ? List.copyOf(names) : List.of(String.join("、", names));
    }

    private Set<String> namedInItem(Quantity quantity) {
        return namedByItem.computeIfAbsent(itemStart(quantity), item -> new LinkedHashSet<>());
    }

    private int itemStart(Quantity quantity) {
        return report.outline().itemStart(quantity.start());
    }

    private List<String> previousNames(Quantity quantity, Context context) {
        Set<String> named = namedInItem(quantity);
        List<String> before = named.isEmpty() ? placesBefore(quantity) : List.copyOf(named);
        return before.isEmpty() || before.size() == 1 && position(context) > 0 ? List.of("") : select(before, context);
    }

    /** Position of the number in a list that 分别 or 依次 announces, from 0; -1 outside of such a list. */
    private static int position(Context context) {
        Matcher inTurn = IN_TURN.matcher(context.sentenceBefore());
        return inTurn.find()
                ? (int) inTurn.group(1).chars().filter(c -> c == '@').count()
                : -1;
    }

    /** The places that the item names before the number. */
    private List<String> placesBefore(Quantity quantity) {
        int from = Math.max(itemStart(quantity), quantity.start() - MAX_DISTANCE);
        List<String> places = new ArrayList<>();
        int index = from;
        for (String piece :
                report.text().text().substring(from, quantity.start()).split("(?<=[、和及与,。;:])")) {
            Matcher m = PLACE_IN_LIST.matcher(piece);
            if (m.find()) {
                places.add(report.printed(index + m.start(1), index + m.end(1)).replaceAll("\\s", ""));
            }
            index += piece.length();
        }
        return places;
    }

    /** The name as printed, in the longer form in which the item named it first (广西陆川 for 陆川). */
    private String printedName(String captured, Quantity quantity) {
        String text = report.text().text();
        String name = captured.replace(Contexts.COUNTY, report.context().county());
        if (text.indexOf(name, Math.max(0, quantity.start() - MAX_DISTANCE)) < 0) {
            name = captured.replace(Contexts.COUNTY, report.context().shortCounty());
        }
        int from = Math.max(itemStart(quantity), quantity.start() - MAX_DISTANCE);
        String before = text.substring(from, quantity.start());
        int inItem = before.indexOf(name);
        int index = inItem >= 0 ? from + inItem : text.indexOf(name, quantity.start());
        if (index < 0 || index > quantity.end() + MAX_DISTANCE) {
            return name;
        }
        int start = inItem > 0 && !WITH_SUFFIX.matcher(name).find() ? from + longerStart(before, inItem) : index;
        return report.printed(start, index + name.length()).replaceAll("\\s", "");
    }

    /** Start of a longer form of the name at {@code index}, which 与, 和 or 同 introduces; {@code index} without one. */
    private static int longerStart(String text, int index) {
        int start = Context.startAfter("与和同、,。;:由在向为的及对至", text, index - MAX_WITHOUT_SUFFIX, index);
        return start > 0 && "与和同".indexOf(text.charAt(start - 1)) >= 0 ? start : index;
    }
}
