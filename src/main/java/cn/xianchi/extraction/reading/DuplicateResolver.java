package cn.xianchi.extraction.reading;

import cn.xianchi.observation.Statistic;
import cn.xianchi.observation.Window;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Of several numbers for one fact the surest, else the first, is the candidate; the others are told as unread. */
final class DuplicateResolver {
    private record Fact(String indicator, String dimension, Statistic statistic, Window window) {}

    private DuplicateResolver() {}

    static Reading of(List<Candidate> candidates, List<Unread> unread) {
        Map<Fact, Candidate> facts = new LinkedHashMap<>();
        List<Unread> left = new ArrayList<>(unread);
        for (Candidate candidate : candidates) {
            Fact fact = new Fact(
                    candidate.indicator().code(), candidate.dimension(), candidate.statistic(), candidate.window());
            Candidate before = facts.get(fact);
            if (before == null) {
                facts.put(fact, candidate);
            } else {
                boolean same = candidate.figure().value().equals(before.figure().value());
                boolean better = !same && candidate.confidence() > before.confidence();
                Candidate kept = better ? candidate : before;
                Candidate other = better ? before : candidate;
                facts.put(fact, kept);
                left.add(new Unread(
                        other.figure().raw(),
                        other.start(),
                        other.end(),
                        same ? Unread.Reason.REPEATED : Unread.Reason.SECOND_VALUE));
            }
        }
        List<Candidate> kept = new ArrayList<>(facts.values());
        kept.sort(Comparator.comparingInt(Candidate::start)
                .thenComparing(c -> c.indicator().code()));
        left.sort(Comparator.comparingInt(Unread::start));
        return new Reading(List.copyOf(kept), List.copyOf(left));
    }
}
