package cn.xianchi.extraction.quantity;

import cn.xianchi.extraction.structure.NormalisedText;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.BitSet;

/** Numbers that are not quantities: titles, ordinals, document numbers, versions, telephones, addresses, set phrases. */
final class NonQuantities {
    private static final Pattern PATTERN = Pattern.compile("《[^》\\n]{0,80}》"
            + "|第(?:\\d+|[零一二三四五六七八九十百]+)[届批次个条款期号章节名位轮季度阶步部项]?"
            + "|\\[\\d{4}\\](?:第)?\\d*号?|\\d+号|No\\.?\\d+"
            + "|12345|7[×xX*]24小时|\\d+(?:[+×xX*]\\d+)+"
            + "|[A-Za-z][A-Za-z]*-?\\d+(?:\\.\\d+)*|\\d+(?:\\.\\d+)?[A-SU-Za-su-z][A-Za-z]*"
            + "|\\d\\.0版?|[vV]\\d+(?:\\.\\d+)*"
            + "|0\\d{2,3}-\\d{7,8}|1[3-9]\\d{9}|\\d{12,}"
            + "|https?:[A-Za-z0-9/._?=&%:-]+|[A-Za-z0-9-]+\\.(?:gov|com|cn|net|org)[A-Za-z0-9/._?=&%-]*"
            + "|\\d{1,2}:\\d{2}(?::\\d{2})?"
            + "|[一二三四五六七八九十]件事|1件事|十四五|十三五|十五五|二十大|二十届|[一二三四]中全会|三会一课|一规划两纲要"
            + "|(?:人大|政协|党委|区委|市委|县委|省委)?[一二三四五六七八九十]+届[一二三四五六七八九十]+次");

    private NonQuantities() {}

    /** The characters of such numbers. */
    static BitSet in(NormalisedText normalised) {
        BitSet characters = new BitSet();
        Matcher matcher = PATTERN.matcher(normalised.text());
        while (matcher.find()) {
            String text = matcher.group();
            boolean isPart = text.matches("\\d\\.0版?") && isContinued(normalised, matcher.start(), matcher.end(), text);
            boolean isAmountOfData = text.matches("\\d+(?:\\.\\d+)?(?:TB|GB|PB|MB|G|T)");
            characters.set(matcher.start(), matcher.end(), !isPart && !isAmountOfData);
        }
        return characters;
    }

    /** Whether 2.0 is part of a longer number or a percentage, and not a version. */
    private static boolean isContinued(NormalisedText normalised, int start, int end, String text) {
        char next = end < normalised.length() ? normalised.text().charAt(end) : ' ';
        char before = start > 0 ? normalised.text().charAt(start - 1) : ' ';
        return !text.endsWith("版") && (Character.isDigit(next) || "%万亿个项件倍元成".indexOf(next) >= 0)
                || Character.isDigit(before)
                || before == ','
                || before == '.';
    }
}
