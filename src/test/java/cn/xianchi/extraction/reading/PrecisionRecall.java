package cn.xianchi.extraction.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A reading against a key: what was rightly read, wrongly read and missed. */
record PrecisionRecall(List<Candidate> right, List<Candidate> wrong, List<AnswerKey.Row> missed) {

    static PrecisionRecall of(Reading reading, AnswerKey key) {
        List<Candidate> right = new ArrayList<>();
        List<Candidate> wrong = new ArrayList<>();
        Set<AnswerKey.Row> found = new HashSet<>();
        for (Candidate candidate : reading.candidates()) {
            AnswerKey.Row row = key.rows().stream()
                    .filter(r -> r.sort() != AnswerKey.Sort.DISTRACTOR && !found.contains(r) && r.isReadBy(candidate))
                    .findFirst()
                    .orElse(null);
            if (row == null) {
                wrong.add(candidate);
            } else {
                found.add(row);
                if (row.sort() == AnswerKey.Sort.FIGURE) {
                    right.add(candidate);
                }
            }
        }
        List<AnswerKey.Row> missed = key.rows().stream()
                .filter(row -> row.sort() == AnswerKey.Sort.FIGURE && !found.contains(row))
                .toList();
        return new PrecisionRecall(List.copyOf(right), List.copyOf(wrong), missed);
    }

    static PrecisionRecall sum(List<PrecisionRecall> scores) {
        return new PrecisionRecall(
                scores.stream().flatMap(score -> score.right.stream()).toList(),
                scores.stream().flatMap(score -> score.wrong.stream()).toList(),
                scores.stream().flatMap(score -> score.missed.stream()).toList());
    }

    double precision() {
        return share(right.size(), right.size() + wrong.size());
    }

    double recall() {
        return share(right.size(), right.size() + missed.size());
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    String line(String name) {
        return String.format(
                Locale.ROOT,
                "%-34s right %4d  wrong %3d  missed %3d  precision %.3f  recall %.3f",
                name,
                right.size(),
                wrong.size(),
                missed.size(),
                precision(),
                recall());
    }

    /** How many of the candidates of a band of confidence are right, with the Wilson interval of 95 % (Wilson 1927). */
    String band(double from, double below) {
        int good = count(right, from, below);
        int all = good + count(wrong, from, below);
        if (all == 0) {
            return String.format(Locale.ROOT, "confidence %.1f to %.1f: no candidate", from, below);
        }
        double z = 1.96;
        double p = (double) good / all;
        double centre = (p + z * z / (2 * all)) / (1 + z * z / all);
        double half = z / (1 + z * z / all) * Math.sqrt(p * (1 - p) / all + z * z / (4.0 * all * all));
        return String.format(
                Locale.ROOT,
                "confidence %.1f to %.1f: %4d candidates, %4d right, %.3f (%.3f to %.3f)",
                from,
                below,
                all,
                good,
                p,
                Math.max(0, centre - half),
                Math.min(1, centre + half));
    }

    private static int count(List<Candidate> candidates, double from, double below) {
        return (int) candidates.stream()
                .filter(candidate -> candidate.confidence() >= from && candidate.confidence() < below)
                .count();
    }
}
