package cn.xianchi.extraction.structure;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Divides a text into sections, items and sentences. */
final class OutlineParser {
    private static final Pattern MARK =
            Pattern.compile("^(?:(?P<one>[一二三四五六七八九十]{1,3})、|(?P<two>\\([一二三四五六七八九十]{1,3}\\))[、.]?|"
                    + "(?P<three>\\d{1,2})(?:\\.|、)(?:[^\\d]|$)|(?P<four>\\d{1,2}\\)|\\(\\d{1,2}\\)))");
    private static final String[] MARK_GROUPS = {"one", "two", "three", "four"};
    private static final int MARK_LENGTH = 8;
    private static final Pattern ITEM = Pattern.compile("([一二三四五六七八九十]{1,2})是");
    private static final Pattern SENTENCE_END = Pattern.compile("[。!?！？;；:\\n]");
    private static final Pattern LOST_BRACKET = Pattern.compile("^(\\d{1,2})\\p{Han}");
    private static final Pattern PLANS = Pattern.compile("下一?步|下一阶段|下半年(?:工作)?(?:计划|打算|安排|思路)|工作(?:计划|打算|思路|安排|设想|"
            + "目标)|主要安排|(?:明年|来年|下一?年度|今后)|努力方向|改进措施|(?:工作|发展)展望|重点任务");
    private static final Pattern PROBLEMS = Pattern.compile("存在(?:的)?(?:主要)?(?:问题|不足|困难|短板)|不足之处|主要不足|主要问题");
    private static final String DIGITS = "零一二三四五六七八九";
    private static final int MAX_HEADING = 60;
    private static final Outline.Section UNNUMBERED = new Outline.Section(0, 0, "", "", false, false);

    /** A section number of {@code length} characters; levels count from 0. */
    private record Mark(int level, String label, int length) {}

    private final String text;
    /** The section of each level in force, null below the deepest. */
    private final Outline.Section[] levels = new Outline.Section[MARK_GROUPS.length];

    private final NavigableMap<Integer, Outline.Section> sections = new TreeMap<>();
    private final NavigableSet<Integer> items = new TreeSet<>(Set.of(0));
    private final NavigableSet<Integer> sentences = new TreeSet<>(Set.of(0));
    private final BitSet sectionNumbers = new BitSet();

    OutlineParser(String text) {
        this.text = text;
    }

    Outline parse() {
        sections.put(0, UNNUMBERED);
        startSection(0);
        Matcher ends = SENTENCE_END.matcher(text);
        while (ends.find() && ends.end() < text.length()) {
            int next = ends.end();
            char end = text.charAt(next - 1);
            boolean isNumbered = startSection(next);
            if (isNumbered || ";；:".indexOf(end) < 0) {
                sentences.add(next);
            }
            if (!isNumbered && end == '\n') {
                items.add(next);
            }
        }
        addNumberedItems();
        return new Outline(sections, items, sentences, sectionNumbers, text.length());
    }

    /** Starts a section if a section number stands at {@code start}. */
    private boolean startSection(int start) {
        Mark mark = markAt(start);
        if (mark == null) {
            return false;
        }
        int labelEnd = start + mark.length();
        int headingEnd = headingEnd(labelEnd);
        String heading = headingEnd < 0 ? "" : text.substring(labelEnd, headingEnd);
        Arrays.fill(levels, mark.level(), levels.length, null);
        Outline.Section parent =
                Arrays.stream(levels).filter(Objects::nonNull).reduce(UNNUMBERED, (above, below) -> below);
        Outline.Section section = new Outline.Section(
                start,
                heading.isEmpty() ? labelEnd : headingEnd,
                parent.path().isEmpty() ? mark.label() : parent.path() + "/" + mark.label(),
                heading,
                parent.isPlan() || PLANS.matcher(heading).find(),
                parent.isAboutProblems() || PROBLEMS.matcher(heading).find());
        levels[mark.level()] = section;
        sections.put(start, section);
        sectionNumbers.set(start, labelEnd);
        items.add(start);
        return true;
    }

    /** End of the heading that starts at {@code start}; -1 if the words are too long for a heading. */
    private int headingEnd(int start) {
        int limit = Math.min(text.length(), start + MAX_HEADING);
        int end = start;
        while (end < limit && "。;\n:!?".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end < limit || end == text.length() ? end : -1;
    }

    private Mark markAt(int start) {
        String ahead = text.substring(start, Math.min(text.length(), start + MARK_LENGTH));
        Matcher m = MARK.matcher(ahead);
        if (m.find()) {
            int level = 0;
            while (m.start(MARK_GROUPS[level]) < 0) {
                level++;
            }
            return new Mark(level, m.group(MARK_GROUPS[level]), level == 2 ? m.end("three") + 1 : m.end());
        }
        boolean isLineStart = start == 0 || text.charAt(start - 1) == '\n';
        return isLineStart ? damagedMark(ahead) : null;
    }

    /** A section number that lost its punctuation but continues the numbering. */
    private Mark damagedMark(String ahead) {
        Matcher number = LOST_BRACKET.matcher(ahead);
        if (number.find()) {
            int level = continuedLevel(Integer.parseInt(number.group(1)));
            String label = level == 3 ? number.group(1) + ")" : number.group(1);
            return level < 0 ? null : new Mark(level, label, number.end(1));
        }
        return ahead.startsWith(")") && levels[1] != null ? new Mark(1, successor(levels[1].label()), 1) : null;
    }

    private int continuedLevel(int number) {
        for (int level : new int[] {3, 2}) {
            if (levels[level] != null && Integer.parseInt(levels[level].label().replaceAll("\\D", "")) + 1 == number) {
                return level;
            }
        }
        return -1;
    }

    /** (四) after (三). */
    private static String successor(String label) {
        int next = ChineseNumber.value(label.replaceAll("[()]", "")).intValue() + 1;
        String tens = next < 10 ? "" : (next < 20 ? "" : String.valueOf(DIGITS.charAt(next / 10))) + "十";
        return "(" + tens + (next % 10 == 0 ? "" : DIGITS.charAt(next % 10)) + ")";
    }

    /** Adds items such as 一是; their numbering starts again in each section. */
    private void addNumberedItems() {
        Matcher m = ITEM.matcher(text);
        int expected = 0;
        int previous = 0;
        while (m.find()) {
            BigDecimal value = ChineseNumber.value(m.group(1));
            int number = value == null ? 0 : value.intValue();
            char before = m.start() == 0 ? '\n' : text.charAt(m.start() - 1);
            boolean isAfterPunctuation = "。;:；：\n!?，,".indexOf(before) >= 0;
            if (sections.floorKey(m.start()) > previous) {
                expected = 1;
            }
            previous = m.start();
            if (number == 1 && isAfterPunctuation || number > 1 && number == expected) {
                items.add(m.start());
                expected = number + 1;
            }
        }
    }
}
