package cn.xianchi.extraction.reading;

import cn.xianchi.observation.Statistic;
import cn.xianchi.observation.Window;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The candidates and the unread quantities of a text, in the order of the text. */
public record Reading(List<Candidate> candidates, List<Unread> unread) {
    private record Fact(String indicator, String dimension, Statistic statistic, Window window) {
        static Fact of(Candidate candidate) {
            return new Fact(
                    candidate.indicator().code(), candidate.dimension(), candidate.statistic(), candidate.window());
        }
    }

    /** Keeps the most confident candidate per fact, else the first; reports the others as unread. */
    static Reading withoutDuplicates(List<Candidate> candidates, List<Unread> unread) {
        Map<Fact, Candidate> kept = new LinkedHashMap<>();
        List<Unread> allUnread = new ArrayList<>(unread);
        for (Candidate candidate : candidates) {
            Candidate first = kept.putIfAbsent(Fact.of(candidate), candidate);
            if (first == null) {
                continue;
            }
            boolean isSame = candidate.figure().value().equals(first.figure().value());
            boolean isBetter = !isSame
                    && candidate.assessment().confidence() > first.assessment().confidence();
            if (isBetter) {
                kept.put(Fact.of(candidate), candidate);
            }
            Candidate dropped = isBetter ? first : candidate;
            Unread.Reason reason = isSame ? Unread.Reason.REPEATED : Unread.Reason.SECOND_VALUE;
            allUnread.add(new Unread(dropped.figure().raw(), dropped.start(), dropped.end(), reason));
        }
        List<Candidate> sorted = new ArrayList<>(kept.values());
        sorted.sort(Comparator.comparingInt(Candidate::start)
                .thenComparing(candidate -> candidate.indicator().code()));
        allUnread.sort(Comparator.comparingInt(Unread::start));
        return new Reading(List.copyOf(sorted), List.copyOf(allUnread));
    }
}
