package cn.xianchi.extraction.context;

import cn.xianchi.extraction.quantity.Quantities;
import cn.xianchi.extraction.quantity.Quantity;
import cn.xianchi.extraction.structure.NormalisedText;
import cn.xianchi.extraction.structure.Outline;
import cn.xianchi.extraction.structure.ReportContext;
import cn.xianchi.extraction.time.TimeWord;
import cn.xianchi.extraction.time.TimeWords;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A text with its outline, time expressions and quantities, all in positions of the normalised text.
 *
 * @param codePoints the printed text
 * @param times by their start
 */
public record ParsedReport(
        int[] codePoints,
        NormalisedText text,
        Outline outline,
        NavigableMap<Integer, TimeWord> times,
        List<Quantity> quantities,
        ReportContext context) {

    public static ParsedReport of(String printed, ReportContext context) {
        NormalisedText text = NormalisedText.of(printed);
        Outline outline = Outline.of(text);
        NavigableMap<Integer, TimeWord> times = new TreeMap<>();
        BitSet taken = new BitSet();
        for (TimeWord time : TimeWords.in(text, context.year())) {
            times.put(time.start(), time);
            taken.set(time.start(), time.end());
        }
        taken.or(outline.sectionNumbers());
        return new ParsedReport(
                printed.codePoints().toArray(), text, outline, times, Quantities.in(text, taken), context);
    }

    /** The printed characters of a range of the normalised text, without line breaks. */
    public String printed(int start, int end) {
        int from = text.printedStart(start);
        return new String(codePoints, from, text.printedEnd(end) - from)
                .replaceAll("\\s*\\n\\s*", "")
                .strip();
    }
}
