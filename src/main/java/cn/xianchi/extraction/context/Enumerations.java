package cn.xianchi.extraction.context;

import cn.xianchi.extraction.structure.Context;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/** Rewrites enumerations so that a number stands beside its own name: A、B分别为@、# becomes B为#. */
final class Enumerations {
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
    private static final Pattern SEPARATOR = Pattern.compile("、|,|以及|和|及|与");

    private Enumerations() {}

    /** The contexts of the number {@code #} in {@code words}. */
    static Contexts.Alternatives of(String words) {
        boolean isPerItem = Context.containsAny(words, List.of("均", "各", "分别", "每"))
                && EACH.matcher(words).find();
        Context whole = Context.of(words, isPerItem);
        Context own = respectively(words);
        if (own != null) {
            return new Contexts.Alternatives(List.of(own, whole), false);
        }
        own = fromTo(words);
        if (own != null) {
            return new Contexts.Alternatives(List.of(own), false);
        }
        List<Context> shared = new ArrayList<>(List.of(whole));
        Matcher m = SHARED.matcher(words);
        boolean isShared = Context.containsAny(words, List.of("均", "都", "全部", "双双")) && m.find();
        if (isShared) {
            for (String name : SEPARATOR.split(m.group("names"))) {
                shared.add(
                        Context.of(m.group("head") + name + m.group("verb") + words.substring(m.end() - 1), isPerItem));
            }
        }
        return new Contexts.Alternatives(shared, isShared);
    }

    /** Null if the words are no such enumeration, or have fewer names than numbers. */
    private static Context respectively(String words) {
        Matcher m = RESPECTIVELY.matcher(words);
        if (!Context.containsAny(words, List.of("分别", "依次", "各"))
                || !m.find()
                || m.group("list").indexOf('#') < 0
                || PREDICATE.matcher(m.group("names")).find()) {
            return null;
        }
        String list = m.group("list");
        String[] names = SEPARATOR.split(m.group("names"));
        int own = numbers(list.substring(0, list.indexOf('#')));
        int first = names.length - numbers(list);
        if (first < 0) {
            return null;
        }
        String lead = String.join("、", List.of(names).subList(0, first));
        String subject = own == 0 && first == 0 ? "" : (lead.isEmpty() ? names[0] : lead) + ",";
        String rest = words.substring(m.start("list") + list.indexOf('#') + 1);
        return Context.of(m.group("head") + subject + names[first + own] + m.group("verb") + "#" + rest, false);
    }

    /** A、B由1、2分别降到3、4 is A由1降到3 and B由2降到4. Null if the words are no such enumeration. */
    private static Context fromTo(String words) {
        Matcher m = FROM_TO.matcher(words);
        if (!Context.containsAny(words, List.of("由", "从")) || !m.find()) {
            return null;
        }
        String[] names = SEPARATOR.split(m.group("names"));
        boolean isOld = m.group("old").indexOf('#') >= 0;
        String list = isOld ? m.group("old") : m.group("new");
        int own = list.indexOf('#');
        if (own < 0 || numbers(list) != names.length) {
            return null;
        }
        String name = names[numbers(list.substring(0, own))];
        String to = m.group("to").replace("分别", "");
        String change = m.group("from") + (isOld ? "#" : "@") + to + (isOld ? "@" : "#");
        return Context.of(m.group("head") + name + change + words.substring(m.end()), false);
    }

    private static int numbers(String words) {
        return (int) words.chars().filter(c -> c == '@' || c == '#').count();
    }
}
