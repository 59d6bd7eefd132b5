package cn.xianchi.extraction.structure;

import java.util.BitSet;
import java.util.List;

/**
 * Structure of a text: numbered sections (一、 （一） 1. 1）), the items 一是 二是 within them, and sentences. Positions are
 * indices of the {@link NormalisedText}; the three lists are sorted and begin at 0.
 *
 * @param sectionNumbers the characters that number sections
 */
public record Outline(
        List<Section> sections, List<Integer> items, List<Integer> sentences, BitSet sectionNumbers, int length) {

    /** A numbered part of the text; {@code path} as in 二/(二)/3, empty before the first number. */
    public record Section(
            int start, int bodyStart, String path, String heading, boolean isPlan, boolean isAboutProblems) {}

    public static Outline of(NormalisedText text) {
        return new OutlineParser(text.text()).parse();
    }

    public Section section(int index) {
        return sections.get(SortedPositions.lastAtMost(sections, Section::start, index));
    }

    /** Start of the numbered item, or in an unnumbered text of the paragraph, that contains {@code index}. */
    public int itemStart(int index) {
        return items.get(SortedPositions.lastAtMost(items, start -> start, index));
    }

    public int sentenceStart(int index) {
        return sentences.get(SortedPositions.lastAtMost(sentences, start -> start, index));
    }

    public int sentenceEnd(int index) {
        int next = SortedPositions.lastAtMost(sentences, start -> start, index) + 1;
        return next < sentences.size() ? sentences.get(next) : length;
    }
}
