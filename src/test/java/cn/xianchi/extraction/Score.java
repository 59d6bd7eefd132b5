package cn.xianchi.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A reading against a key: what was rightly read, wrongly read and missed. */
record Score(List<Candidate> right, List<Candidate> wrong, List<Key.Row> missed) {

    static Score of(Reading reading, Key key) {
        List<Candidate> right = new ArrayList<>();
        List<Candidate> wrong = new ArrayList<>();
        Set<Key.Row> found = new HashSet<>();
        for (Candidate candidate : reading.candidates()) {
            Key.Row row = key.rows().stream()
                    .filter(r -> r.sort() != Key.Sort.DISTRACTOR && !found.contains(r) && r.isReadBy(candidate))
                    .findFirst()
                    .orElse(null);
            if (row == null) {
                wrong.add(candidate);
            } else {
                found.add(row);
                if (row.sort() == Key.Sort.FIGURE) {
                    right.add(candidate);
                }
            }
        }
        List<Key.Row> missed = key.rows().stream()
                .filter(r -> r.sort() == Key.Sort.FIGURE && !found.contains(r))
                .toList();
        return new Score(List.copyOf(right), List.copyOf(wrong), missed);
    }

    double precision() {
        return right.isEmpty() ? 0 : (double) right.size() / (right.size() + wrong.size());
    }

    double recall() {
        int due = right.size() + missed.size();
        return due == 0 ? 1 : (double) right.size() / due;
    }
}
