package cn.xianchi.extraction.context;

import cn.xianchi.extraction.quantity.Quantity;
import cn.xianchi.extraction.structure.Context;
import cn.xianchi.extraction.structure.Outline;
import cn.xianchi.extraction.structure.ReportContext;
import cn.xianchi.extraction.time.TimeWord;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.BitSet;
import java.util.List;

/** Builds the {@link Context}s of the quantities of a text. */
public final class Contexts {
    /** The county's own name in every context; its city's is {@link #CITY}. */
    static final String COUNTY = "我县";

    private static final String CITY = "地级市";
    /** How many characters before and after a number a pattern can see. */
    private static final int BACK = 160;

    private static final int AHEAD = 70;
    private static final Pattern BRACKETS = Pattern.compile("\\([^()@#\\d%]{1,24}\\)");
    /** Brackets with these words are kept. */
    private static final Pattern KEPT = Pattern.compile("主项|子项|元|比例|率");
    /** In 全省@、全市@、本县# other numbers stand between the words and our own. */
    private static final Pattern OTHERS =
            Pattern.compile("(?:(?:全国|全省|全市|[\\p{Han}]{2,4}(?:省|市|县|区|镇))(?:共|有|为|占|达)*@[、,;])+((?:本[县区市]|"
                    + "我[县区市]|全[县区])(?:共|有|为|达|则)*#)");

    private final ParsedReport report;
    /** Characters of time expressions and brackets, which no context contains. */
    private final BitSet omitted = new BitSet();

    public Contexts(ParsedReport report) {
        this.report = report;
        for (TimeWord time : report.times().values()) {
            boolean isKept = time.kind() == TimeWord.Kind.EARLIER || time.kind() == TimeWord.Kind.LATER;
            omitted.set(time.start(), time.end(), !isKept);
        }
        Matcher brackets = BRACKETS.matcher(report.text().text());
        while (brackets.find()) {
            if (!KEPT.matcher(brackets.group()).find()) {
                omitted.set(brackets.start(), brackets.end());
            }
        }
    }

    /** Contexts of one number: all apply if several names share it, else the first that a rule matches. */
    public record Alternatives(List<Context> contexts, boolean isShared) {
        public Context first() {
            return contexts.get(0);
        }
    }

    public Alternatives of(int quantity) {
        return Enumerations.of(words(quantity));
    }

    private String words(int quantity) {
        Quantity target = report.quantities().get(quantity);
        Outline outline = report.outline();
        int from = Math.max(outline.itemStart(target.start()), target.start() - BACK);
        int to = Math.min(outline.sentenceEnd(target.start()), target.end() + AHEAD);
        Outline.Section section = outline.section(target.start());
        boolean isHeadingCutOff = from > section.start() && !section.heading().isEmpty();
        String heading = isHeadingCutOff ? section.heading() + "。" : "";
        String words = withOwnNames(heading + words(from, to, quantity));
        return Context.containsAny(words, List.of("县#", "区#", "市#", "共#", "有#", "为#", "达#", "则#"))
                ? OTHERS.matcher(words).replaceAll("$1")
                : words;
    }

    /** Text of a range with {@code #} for the quantity and {@code @} for the others. */
    private String words(int from, int to, int target) {
        List<Quantity> quantities = report.quantities();
        StringBuilder words = new StringBuilder();
        int next = target;
        while (next > 0 && quantities.get(next - 1).end() > from) {
            next--;
        }
        for (int index = from; index < to; ) {
            if (next < quantities.size() && quantities.get(next).start() <= index) {
                words.append(next == target ? '#' : '@');
                index = Math.max(index, quantities.get(next).end());
                next++;
            } else {
                if (!omitted.get(index) || index == quantities.get(target).start()) {
                    words.append(report.text().text().charAt(index));
                }
                index++;
            }
        }
        return words.toString();
    }

    private String withOwnNames(String words) {
        ReportContext context = report.context();
        if (context.county().length() < 2) {
            return words;
        }
        String replaced = words.replace(context.county(), COUNTY);
        if (context.shortCounty().length() > 1) {
            // a town may have the county's name: 连州镇
            replaced = replaced.replaceAll(Pattern.quote(context.shortCounty()) + "(?![镇乡村街])", COUNTY);
        }
        if (context.city().length() > 1 && !context.city().equals(context.county())) {
            replaced = replaced.replace(context.city(), CITY).replace(context.shortCity(), CITY);
        }
        return replaced;
    }
}
