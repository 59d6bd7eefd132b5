package cn.xianchi.feature.reports;

import cn.xianchi.observation.Observation;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Where figures stand in a text, in percent of its ruler's length. */
record CharacterRuler(List<Mark> marks, List<Mark> labels, List<String> ticks) {
    private static final int STEP = 1000;

    record Mark(String at, String text, boolean chosen) {}

    static CharacterRuler of(List<Observation> figures, Observation chosen) {
        List<Observation> placed =
                figures.stream().filter(one -> one.evidence().hasCharacters()).toList();
        int last = placed.stream().mapToInt(one -> one.evidence().end()).max().orElse(0);
        int length = Math.max(STEP, (last / STEP + 1) * STEP);
        List<Mark> marks = placed.stream()
                .map(one -> new Mark(
                        at(one.evidence().start(), length), one.figure().raw(), one.equals(chosen)))
                .toList();
        List<Mark> labels = IntStream.range(0, length / STEP)
                .mapToObj(step -> new Mark(at(step * STEP, length), Integer.toString(step * STEP), false))
                .toList();
        List<String> ticks = IntStream.rangeClosed(0, length * 5 / STEP)
                .mapToObj(step -> at(step * STEP / 5, length))
                .toList();
        return new CharacterRuler(marks, labels, ticks);
    }

    private static String at(int character, int length) {
        return String.format(Locale.ROOT, "%.2f%%", 100.0 * character / length);
    }
}
