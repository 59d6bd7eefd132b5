package cn.xianchi.extraction;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Makes the {@link Context}s of a text's quantities. */
final class Contexts {
    /** How far back and forward a pattern can see, in characters. */
    private static final int BACK = 160;

    private static final int AHEAD = 70;
    private static final Pattern BRACKETS = Pattern.compile("\\([^()@#\\d%]{1,24}\\)");
    private static final Pattern KEPT = Pattern.compile("主项|子项|元|比例|率");
    private static final String NAME = "[^,。;:@#\\n\\t、和及与]{1,24}";
    private static final Pattern RESPECTIVELY = Pattern.compile(
            "(?P<head>(?:^|.*[,。;:\\n]))(?P<names>" + NAME + "(?:[、,]" + NAME + ")*(?:[、和及与]|以及)" + NAME
                    + ")(?:这?[两三四五]项)?(?:分别|依次|各)(?P<verb>[^,。;:@#、]{0,10})(?P<list>[@#][^,。;@#、和及]{0,4}(?:[、,和及与][@#][^,。;@#、和及]{0,4})+)");
    private static final Pattern SHARED = Pattern.compile("(?P<head>(?:^|.*[,。;:\\n]))(?P<names>" + NAME + "(?:[、]"
            + NAME + ")*(?:[、和及与]|以及)" + NAME + ")(?:均|都|全部|双双)(?P<verb>[^,。;:@#、]{0,8})#");
    private static final Pattern EACH = Pattern.compile("(?:均|各|分别|各自|每[个地家])[^,。;@#]{0,6}#");
    private static final Pattern SPLIT = Pattern.compile("、|,|以及|和|及|与");

    private static final String OURS = "我县";

    private final Plain plain;
    private final Outline outline;
    private final List<Quantity> quantities;
    private final BitSet left = new BitSet();

    private final Setting setting;

    Contexts(Plain plain, Outline outline, List<Quantity> quantities, List<TimeWord> times, Setting setting) {
        this.setting = setting;
        this.plain = plain;
        this.outline = outline;
        this.quantities = quantities;
        for (TimeWord time : times) {
            boolean kept = time.kind() == TimeWord.Kind.EARLIER || time.kind() == TimeWord.Kind.LATER;
            left.set(time.start(), time.end(), !kept);
        }
        Matcher brackets = BRACKETS.matcher(plain.text());
        while (brackets.find()) {
            if (!KEPT.matcher(brackets.group()).find()) {
                left.set(brackets.start(), brackets.end());
            }
        }
    }

    /** One context of the i-th quantity, or one for each of the names that share it. */
    List<Context> of(int i) {
        String whole = words(i);
        boolean each = EACH.matcher(whole).find();
        Matcher respectively = RESPECTIVELY.matcher(whole);
        if (respectively.find() && respectively.group("list").indexOf('#') >= 0) {
            Context one = oneOf(respectively, whole);
            if (one != null) {
                return List.of(one, Context.of(whole, each));
            }
        }
        Matcher shared = SHARED.matcher(whole);
        if (shared.find()) {
            List<Context> contexts = new ArrayList<>();
            for (String name : SPLIT.split(shared.group("names"))) {
                contexts.add(Context.of(
                        shared.group("head") + name + shared.group("verb") + whole.substring(shared.end() - 1), each));
            }
            contexts.add(Context.of(whole, each));
            return contexts;
        }
        return List.of(Context.of(whole, each));
    }

    private static Context oneOf(Matcher m, String whole) {
        String list = m.group("list");
        String[] names = SPLIT.split(m.group("names"));
        int figures = (int) list.chars().filter(c -> c == '@' || c == '#').count();
        int place = (int) list.substring(0, list.indexOf('#'))
                .chars()
                .filter(c -> c == '@')
                .count();
        if (names.length < figures) {
            return null;
        }
        int first = names.length - figures;
        String lead = String.join("、", List.of(names).subList(0, first));
        String subject = place == 0 && first == 0 ? "" : (lead.isEmpty() ? names[0] : lead) + ",";
        String rest = whole.substring(m.start("list") + list.indexOf('#') + 1);
        return Context.of(m.group("head") + subject + names[first + place] + m.group("verb") + "#" + rest, false);
    }

    private String words(int i) {
        Quantity target = quantities.get(i);
        int item = outline.itemStart(target.start());
        int from = Math.max(item, target.start() - BACK);
        int to = Math.min(outline.sentenceEnd(target.start()), target.end() + AHEAD);
        StringBuilder words = new StringBuilder();
        Outline.Section section = outline.section(target.start());
        if (from > section.start() && !section.heading().isEmpty()) {
            words.append(section.heading()).append('。');
        }
        int next = i;
        while (next > 0 && quantities.get(next - 1).end() > from) {
            next--;
        }
        for (int at = from; at < to; ) {
            if (next < quantities.size() && quantities.get(next).start() <= at) {
                Quantity quantity = quantities.get(next);
                words.append(next == i ? '#' : '@');
                at = Math.max(at, quantity.end());
                next++;
            } else {
                if (!left.get(at) || at == target.start()) {
                    words.append(plain.text().charAt(at));
                }
                at++;
            }
        }
        return ours(words.toString());
    }

    /** The county's own name is 我县 to every rule. */
    private String ours(String words) {
        if (setting.county().length() < 2) {
            return words;
        }
        return words.replace(setting.county(), OURS).replace(setting.shortCounty(), OURS);
    }
}
