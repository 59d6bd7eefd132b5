package cn.xianchi.extraction.structure;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * How a text is divided: sections by the genre's numbering (一、 （一） 1. 1）), the items 一是 二是 within them, and
 * sentences. Places are indices of the {@link NormalisedText} text.
 */
public final class Outline {
    private static final Pattern MARK =
            Pattern.compile("^(?:(?P<one>[一二三四五六七八九十]{1,3})、|(?P<two>\\([一二三四五六七八九十]{1,3}\\))[、.]?|"
                    + "(?P<three>\\d{1,2})(?:\\.|、)(?:[^\\d]|$)|(?P<four>\\d{1,2}\\)|\\(\\d{1,2}\\)))");
    private static final Pattern ITEM = Pattern.compile("([一二三四五六七八九十]{1,2})是");
    private static final Pattern ENDS = Pattern.compile("[。!?！？;；:\\n]");
    private static final Pattern LOST_BRACKET = Pattern.compile("^(\\d{1,2})\\p{Han}");
    private static final Pattern PLANS = Pattern.compile("下一?步|下一阶段|下半年(?:工作)?(?:计划|打算|安排|思路)|工作(?:计划|打算|思路|安排|设想|"
            + "目标)|主要安排|(?:明年|来年|下一?年度|今后)|努力方向|改进措施|(?:工作|发展)展望|重点任务");
    private static final Pattern PROBLEMS = Pattern.compile("存在(?:的)?(?:主要)?(?:问题|不足|困难|短板)|不足之处|主要不足|主要问题");
    private static final String CHINESE = "零一二三四五六七八九";
    private static final int LONGEST_HEADING = 60;

    /** A part of the text under one number; {@code path} as in 二/(二)/3, empty before the first. */
    public record Section(int start, int bodyStart, String path, String heading, boolean plans, boolean problems) {}

    private final NormalisedText plain;
    private final List<Section> sections = new ArrayList<>();
    private final List<Integer> items = new ArrayList<>();
    private final List<Integer> sentences = new ArrayList<>();
    private final BitSet numbers = new BitSet();

    private Outline(NormalisedText plain) {
        this.plain = plain;
    }

    public static Outline of(NormalisedText plain) {
        Outline outline = new Outline(plain);
        outline.divide();
        return outline;
    }

    /** The digits that number sections. */
    public BitSet numbers() {
        return numbers;
    }

    public Section section(int index) {
        return sections.get(last(sections.size(), i -> sections.get(i).start(), index));
    }

    /** Where the numbered item, or the paragraph of an unnumbered text, that {@code index} lies in begins. */
    public int itemStart(int index) {
        return items.get(last(items.size(), items::get, index));
    }

    public int sentenceStart(int index) {
        return sentences.get(last(sentences.size(), sentences::get, index));
    }

    public int sentenceEnd(int index) {
        int i = last(sentences.size(), sentences::get, index);
        return i + 1 < sentences.size() ? sentences.get(i + 1) : plain.length();
    }

    private static int last(int size, IntUnaryOperator at, int index) {
        int low = 0;
        int high = size - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (at.applyAsInt(middle) <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private void divide() {
        String text = plain.text();
        sections.add(new Section(0, 0, "", "", false, false));
        items.add(0);
        sentences.add(0);
        String[] path = new String[4];
        boolean[] plans = new boolean[4];
        boolean[] problems = new boolean[4];
        section(0, path, plans, problems);
        Matcher ends = ENDS.matcher(text);
        while (ends.find()) {
            int next = ends.end();
            if (next >= text.length()) {
                break;
            }
            char end = text.charAt(next - 1);
            boolean numbered = section(next, path, plans, problems);
            if (numbered || ";；:".indexOf(end) < 0) {
                sentences.add(next);
            }
            if (!numbered && end == '\n') {
                items.add(next);
            }
        }
        items();
    }

    private boolean section(int at, String[] path, boolean[] plans, boolean[] problems) {
        String ahead = plain.text().substring(at, Math.min(plain.length(), at + 8));
        Matcher m = MARK.matcher(ahead);
        int level;
        String label;
        int labelEnd;
        if (m.find()) {
            level = m.start("one") >= 0 ? 0 : m.start("two") >= 0 ? 1 : m.start("three") >= 0 ? 2 : 3;
            label = m.group(new String[] {"one", "two", "three", "four"}[level]);
            labelEnd = at + (level == 2 ? m.end("three") + 1 : m.end());
        } else {
            boolean lineStart = at == 0 || plain.text().charAt(at - 1) == '\n';
            Matcher lost = LOST_BRACKET.matcher(ahead);
            level = lineStart && lost.find()
                    ? continued(path, lost.group(1))
                    : lineStart && ahead.startsWith(")") ? 1 : -1;
            if (level < 0 || level == 1 && path[1] == null) {
                return false;
            }
            label = level == 1 ? next(path[1]) : level == 3 ? lost.group(1) + ")" : lost.group(1);
            labelEnd = at + (level == 1 ? 1 : lost.end(1));
        }
        path[level] = label;
        for (int deeper = level + 1; deeper < path.length; deeper++) {
            path[deeper] = null;
            plans[deeper] = false;
            problems[deeper] = false;
        }
        add(at, labelEnd, level, path, plans, problems);
        return true;
    }

    private void add(int at, int labelEnd, int level, String[] path, boolean[] plans, boolean[] problems) {
        String text = plain.text();
        int limit = Math.min(text.length(), labelEnd + LONGEST_HEADING);
        int end = labelEnd;
        while (end < limit && "。;\n:!?".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String heading = end < limit || end == text.length() ? text.substring(labelEnd, end) : "";
        plans[level] = PLANS.matcher(heading).find();
        problems[level] = PROBLEMS.matcher(heading).find();
        StringBuilder joined = new StringBuilder();
        boolean anyPlans = false;
        boolean anyProblems = false;
        for (int i = 0; i < path.length; i++) {
            if (path[i] != null) {
                joined.append(joined.isEmpty() ? "" : "/").append(path[i]);
                anyPlans |= plans[i];
                anyProblems |= problems[i];
            }
        }
        numbers.set(at, labelEnd);
        sections.add(
                new Section(at, heading.isEmpty() ? labelEnd : end, joined.toString(), heading, anyPlans, anyProblems));
        items.add(at);
    }

    private static int continued(String[] path, String number) {
        for (int level : new int[] {3, 2}) {
            if (path[level] != null
                    && Integer.parseInt(path[level].replaceAll("\\D", "")) + 1 == Integer.parseInt(number)) {
                return level;
            }
        }
        return -1;
    }

    /** After (三) comes (四). */
    private static String next(String label) {
        java.math.BigDecimal value = ChineseNumber.value(label.replaceAll("[()]", ""));
        int next = value.intValue() + 1;
        String tens = next < 10 ? "" : (next < 20 ? "" : String.valueOf(CHINESE.charAt(next / 10))) + "十";
        return "(" + tens + (next % 10 == 0 ? "" : CHINESE.charAt(next % 10)) + ")";
    }

    private void items() {
        Matcher m = ITEM.matcher(plain.text());
        int expected = 0;
        int from = 0;
        while (m.find()) {
            java.math.BigDecimal value = ChineseNumber.value(m.group(1));
            int number = value == null ? 0 : value.intValue();
            char before = m.start() == 0 ? '\n' : plain.text().charAt(m.start() - 1);
            boolean afterMark = "。;:；：\n!?，,".indexOf(before) >= 0;
            if (section(m.start()).start() > from) {
                expected = 1;
            }
            from = m.start();
            if (number == 1 && afterMark || number > 1 && number == expected) {
                items.add(m.start());
                expected = number + 1;
            }
        }
        items.sort(null);
    }
}
