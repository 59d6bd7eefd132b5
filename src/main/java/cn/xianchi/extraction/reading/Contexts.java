package cn.xianchi.extraction.reading;

import cn.xianchi.extraction.quantity.Quantity;
import cn.xianchi.extraction.structure.Context;
import cn.xianchi.extraction.structure.NormalisedText;
import cn.xianchi.extraction.structure.Outline;
import cn.xianchi.extraction.structure.ReportContext;
import cn.xianchi.extraction.time.TimeWord;
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
    private static final Pattern FROM_TO =
            Pattern.compile("(?P<head>(?:^|.*[,。;:\\n]))(?P<names>" + NAME + "(?:[、]" + NAME + ")*(?:[、和及与]|以及)" + NAME
                    + ")(?:分别)?(?P<from>(?:由|从)(?:原来?的?)?)(?P<old>[@#](?:[、和及与][@#])+)(?P<to>(?:分别|"
                    + "均|大幅)*[^,。;:@#、]{1,8})(?P<new>[@#](?:[、和及与][@#])+)");
    private static final Pattern PREDICATE = Pattern.compile("可办|能办|可以办|受理|代收|窗口|专窗");
    private static final Pattern SHARED = Pattern.compile("(?P<head>(?:^|.*[,。;:\\n]))(?P<names>" + NAME + "(?:[、]"
            + NAME + ")*(?:[、和及与]|以及)" + NAME + ")(?:均|都|全部|双双)(?P<verb>[^,。;:@#、]{0,8})#");
    private static final Pattern EACH = Pattern.compile("(?:均|各|分别|各自|每[个地家])[^,。;@#]{0,6}#");
    /** 全省@、全市@、本县#: the others' numbers stand between the words and our own. */
    private static final Pattern OTHERS =
            Pattern.compile("(?:(?:全国|全省|全市|[\\p{Han}]{2,4}(?:省|市|县|区|镇))(?:共|有|为|占|达)*@[、,;])+((?:本[县区市]|"
                    + "我[县区市]|全[县区])(?:共|有|为|达|则)*#)");

    private static final Pattern SPLIT = Pattern.compile("、|,|以及|和|及|与");

    static final String OURS = "我县";
    private static final String CITY = "地级市";

    private final NormalisedText plain;
    private final Outline outline;
    private final List<Quantity> quantities;
    private final BitSet left = new BitSet();

    private final ReportContext setting;

    Contexts(
            NormalisedText plain,
            Outline outline,
            List<Quantity> quantities,
            List<TimeWord> times,
            ReportContext setting) {
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

    /** The ways to see a quantity: one after another until a rule reads it, or all together where names share it. */
    record Ways(List<Context> contexts, boolean together) {
        Context first() {
            return contexts.get(0);
        }
    }

    Ways of(int i) {
        String whole = words(i);
        boolean each = holds(whole, "均", "各", "分别", "每") && EACH.matcher(whole).find();
        Matcher respectively = RESPECTIVELY.matcher(whole);
        if (holds(whole, "分别", "依次", "各")
                && respectively.find()
                && respectively.group("list").indexOf('#') >= 0) {
            Context one = oneOf(respectively, whole);
            if (one != null) {
                return new Ways(List.of(one, Context.of(whole, each)), false);
            }
        }
        Matcher fromTo = FROM_TO.matcher(whole);
        if (holds(whole, "由", "从") && fromTo.find()) {
            Context one = fromTo(fromTo, whole);
            if (one != null) {
                return new Ways(List.of(one), false);
            }
        }
        Matcher shared = SHARED.matcher(whole);
        if (holds(whole, "均", "都", "全部", "双双") && shared.find()) {
            List<Context> contexts = new ArrayList<>(List.of(Context.of(whole, each)));
            for (String name : SPLIT.split(shared.group("names"))) {
                contexts.add(Context.of(
                        shared.group("head") + name + shared.group("verb") + whole.substring(shared.end() - 1), each));
            }
            return new Ways(contexts, true);
        }
        return new Ways(List.of(Context.of(whole, each)), false);
    }

    /** Most sentences need no closer look. */
    private static boolean holds(String text, String... words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static Context oneOf(Matcher m, String whole) {
        String list = m.group("list");
        if (PREDICATE.matcher(m.group("names")).find()) {
            return null;
        }
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

    /** A、B由1、2分别降到3、4 is A由1降到3 and B由2降到4. */
    private static Context fromTo(Matcher m, String whole) {
        String[] names = SPLIT.split(m.group("names"));
        boolean old = m.group("old").indexOf('#') >= 0;
        String list = old ? m.group("old") : m.group("new");
        int place = (int) list.substring(0, Math.max(0, list.indexOf('#')))
                .chars()
                .filter(c -> c == '@')
                .count();
        int figures = (int) list.chars().filter(c -> c == '@' || c == '#').count();
        if (list.indexOf('#') < 0 || figures != names.length) {
            return null;
        }
        String to = m.group("to").replace("分别", "");
        return Context.of(
                m.group("head")
                        + names[place]
                        + m.group("from")
                        + (old ? "#" : "@")
                        + to
                        + (old ? "@" : "#")
                        + whole.substring(m.end()),
                false);
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
        String ours = ours(words.toString());
        return holds(ours, "县#", "区#", "市#", "共#", "有#", "为#", "达#", "则#")
                ? OTHERS.matcher(ours).replaceAll("$1")
                : ours;
    }

    /** The county's own name is 我县 to every rule, its city's 地级市. */
    private String ours(String words) {
        if (setting.county().length() < 2) {
            return words;
        }
        String ours = words.replace(setting.county(), OURS);
        if (setting.shortCounty().length() > 1) {
            // a town may bear the county's name: 连州镇
            ours = ours.replaceAll(Pattern.quote(setting.shortCounty()) + "(?![镇乡村街])", OURS);
        }
        if (setting.city().length() > 1 && !setting.city().equals(setting.county())) {
            ours = ours.replace(setting.city(), CITY).replace(setting.shortCity(), CITY);
        }
        return ours;
    }
}
