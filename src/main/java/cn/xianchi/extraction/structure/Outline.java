package cn.xianchi.extraction.structure;

import java.util.BitSet;
import java.util.NavigableMap;
import java.util.NavigableSet;

/**
 * Structure of a text: numbered sections (一、 （一） 1. 1）), the items 一是 二是 within them, and sentences. Positions are
 * indices of the {@link NormalisedText}; sections, items and sentences begin at 0.
 *
 * @param sections by their start
 * @param items the starts of the items, or in an unnumbered text of the paragraphs
 * @param sentences the starts of the sentences
 * @param sectionNumbers the characters that number sections
 */
public record Outline(
        NavigableMap<Integer, Section> sections,
        NavigableSet<Integer> items,
        NavigableSet<Integer> sentences,
        BitSet sectionNumbers,
        int length) {

    /** A numbered part of the text; {@code path} as in 二/(二)/3, empty before the first number. */
    public record Section(
            int start, int bodyStart, String path, String heading, boolean isPlan, boolean isAboutProblems) {

        /** The last number of the path. */
        String label() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    public static Outline of(NormalisedText text) {
        return new OutlineParser(text.text()).parse();
    }

    public Section section(int index) {
        return sections.floorEntry(index).getValue();
    }

    public int itemStart(int index) {
        return items.floor(index);
    }

    public int sentenceStart(int index) {
        return sentences.floor(index);
    }

    public int sentenceEnd(int index) {
        Integer next = sentences.higher(index);
        return next == null ? length : next;
    }
}
