package cn.xianchi.extraction.reading;

import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Kind;
import cn.xianchi.extraction.rules.Rule;
import cn.xianchi.extraction.structure.Context;
import cn.xianchi.extraction.structure.NormalisedText;
import cn.xianchi.extraction.structure.Outline;
import cn.xianchi.extraction.structure.ReportContext;
import cn.xianchi.extraction.time.TimeWord;
import cn.xianchi.observation.Window;
import cn.xianchi.observation.WindowKind;
import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which days a number is about, by the words of time before it (METHODS 4.12). */
final class PeriodResolver {
    private static final Pattern RUNNING = Pattern.compile("达|共|累计|总量|总数|总计|合计|突破|已");
    private static final Pattern CUMULATED = Pattern.compile("累计|总量|历史");

    /** No item has more words of time before a number, and no part of a sentence more characters. */
    private static final int MOST_WORDS = 40;

    private static final int FAR = 400;

    private final NormalisedText plain;
    private final Outline outline;
    private final List<TimeWord> times;
    private final ReportContext setting;

    PeriodResolver(NormalisedText plain, Outline outline, List<TimeWord> times, ReportContext setting) {
        this.plain = plain;
        this.outline = outline;
        this.times = times;
        this.setting = setting;
    }

    /** A window, and whether a word of time told it. */
    record Told(Window window, boolean byWord) {}

    /** The words of time that reach the place: those before it in its item, the nearest first. */
    List<TimeWord> reaching(int index) {
        int item = outline.itemStart(index);
        Outline.Section section = outline.section(index);
        int from = item == section.start() ? section.bodyStart() : item;
        List<TimeWord> reaching = new ArrayList<>();
        for (int i = lastBefore(index); i >= 0 && times.get(i).start() >= from && reaching.size() < MOST_WORDS; i--) {
            if (times.get(i).end() <= index) {
                reaching.add(times.get(i));
            }
        }
        return reaching;
    }

    private int lastBefore(int index) {
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle).start() < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** Whether the number at {@code index} is another year's: 去年受理9.8万件, but not the second of 由去年的95%升到98%. */
    boolean isEarlier(int index, int clauseStart, int numberBefore) {
        int sentence = outline.sentenceStart(index);
        for (TimeWord time : reaching(index)) {
            if (time.start() < sentence) {
                return false;
            }
            if (time.start() >= clauseStart && numberBefore >= time.end()) {
                continue;
            }
            String word = plain.text().substring(time.start(), time.end());
            switch (time.kind()) {
                case EARLIER -> {
                    boolean comparison = word.startsWith("同比") || word.startsWith("环比");
                    boolean compared = word.matches("[较比].*") || followsComparison(time.start());
                    boolean leads = time.start() == partStart(time.start(), sentence);
                    if (!comparison
                            && (time.start() >= clauseStart
                                    || leads && !compared && partStart(index, sentence) <= time.start())) {
                        return true;
                    }
                }
                case YEAR, SINCE, SPAN, NOW -> {
                    return false;
                }
                default -> {}
            }
            if (time.kind() == TimeWord.Kind.UNTIL) {
                return time.to() != null && time.to().getYear() < setting.year();
            }
        }
        return false;
    }

    /** Where the part of a sentence between semicolons begins. */
    private int partStart(int index, int sentence) {
        int start = index;
        while (start > Math.max(sentence, index - FAR) && plain.text().charAt(start - 1) != ';') {
            start--;
        }
        return start;
    }

    private boolean followsComparison(int at) {
        return at > 0 && "较比与同".indexOf(plain.text().charAt(at - 1)) >= 0;
    }

    boolean isLater(int index) {
        int sentence = outline.sentenceStart(index);
        for (TimeWord time : reaching(index)) {
            if (time.kind() == TimeWord.Kind.LATER) {
                return true;
            }
            boolean resets = time.kind() != TimeWord.Kind.EVENT && time.start() < sentence;
            if (resets) {
                return false;
            }
        }
        return false;
    }

    /** The words of time within the given stretches of the text, those of the first stretch first. */
    List<TimeWord> within(List<int[]> stretches) {
        List<TimeWord> within = new ArrayList<>();
        for (int[] stretch : stretches) {
            for (int i = lastBefore(stretch[1]); i >= 0 && times.get(i).start() >= stretch[0]; i--) {
                within.add(times.get(i).asSpan());
            }
        }
        return within;
    }

    Told of(Rule rule, int index, List<TimeWord> reaching, Context context, Window ofItsFlow) {
        Indicator indicator = rule.indicator();
        boolean inCell = context.isCell();
        String clause = context.before();
        int sentence = inCell ? 0 : outline.sentenceStart(index);
        if (!indicator.holdsForWindow()) {
            return state(reaching, sentence);
        }
        Told told = flow(reaching, sentence, clause);
        if (told != null) {
            return told;
        }
        if (indicator.kind() != Kind.FLOW && ofItsFlow != null) {
            return new Told(ofItsFlow, true);
        }
        boolean service = indicator.kind() == Kind.FLOW && !rule.act();
        boolean sibling = ofItsFlow != null && ofItsFlow.kind() == WindowKind.ASOF;
        if (service && sibling) {
            return new Told(ofItsFlow, false);
        }
        if (service && RUNNING.matcher(clause).find()) {
            return new Told(new Window(WindowKind.ASOF, null, setting.date()), false);
        }
        return new Told(soFar(WindowKind.YTD), false);
    }

    /** A stock, or the rate of a state: as of the printed date, else the report's. */
    private Told state(List<TimeWord> reaching, int sentence) {
        for (TimeWord time : reaching) {
            if (time.kind() == TimeWord.Kind.UNTIL && time.to().getYear() >= setting.year() - 1) {
                return new Told(new Window(WindowKind.ASOF, null, time.to()), true);
            }
            if (time.kind() == TimeWord.Kind.NOW && time.start() >= sentence) {
                break;
            }
        }
        return new Told(new Window(WindowKind.ASOF, null, setting.date()), true);
    }

    private Told flow(List<TimeWord> reaching, int sentence, String clause) {
        LocalDate until = null;
        for (TimeWord time : reaching) {
            switch (time.kind()) {
                case SPAN -> {
                    LocalDate to = time.to() != null ? time.to() : until != null ? until : setting.date();
                    if (to != null && !time.from().isAfter(to)) {
                        return new Told(new Window(WindowKind.SPAN, time.from(), to), true);
                    }
                }
                case SINCE -> {
                    WindowKind kind = time.year() == setting.year() ? WindowKind.YTD : WindowKind.SPAN;
                    LocalDate last = until != null && !until.isBefore(time.from()) ? until : end();
                    if (!last.isBefore(time.from())) {
                        return new Told(new Window(kind, time.from(), last), true);
                    }
                }
                case YEAR -> {
                    if (until != null
                            && time.start() < sentence
                            && CUMULATED.matcher(clause).find()) {
                        return new Told(new Window(WindowKind.ASOF, null, until), true);
                    }
                    if (until != null && until.getYear() == setting.year()) {
                        return new Told(new Window(WindowKind.YTD, LocalDate.of(setting.year(), 1, 1), until), true);
                    }
                    return new Told(soFar(WindowKind.YEAR), true);
                }
                case SINCE_SOMETIME -> {
                    return new Told(new Window(WindowKind.ASOF, null, until != null ? until : setting.date()), true);
                }
                case UNTIL -> until = until == null ? time.to() : until;
                default -> {}
            }
        }
        return until == null ? null : new Told(new Window(WindowKind.ASOF, null, until), true);
    }

    private LocalDate end() {
        return setting.date() != null && setting.date().getYear() <= setting.year()
                ? setting.date()
                : LocalDate.of(setting.year(), 12, 31);
    }

    /** From 1 January to the report's date; of a report dated on the last day of the year or later, the year. */
    private Window soFar(WindowKind before) {
        LocalDate last = LocalDate.of(setting.year(), 12, 31);
        LocalDate end = end();
        WindowKind kind = end.isBefore(last) ? before : WindowKind.YEAR;
        LocalDate start = LocalDate.of(setting.year(), 1, 1);
        return new Window(kind, start, end.isBefore(start) ? last : end);
    }
}
