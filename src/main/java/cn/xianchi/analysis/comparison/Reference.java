package cn.xianchi.analysis.comparison;

import cn.xianchi.catalog.Indicator;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Statistic;
import cn.xianchi.observation.Window;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * What the values of one comparison are graded against (METHODS 4.8): 31 December of the year for what holds on a day
 * ({@code start} null), the window that most counties share for what holds for one ({@code end} null when no county
 * states its window), the statistic that most of them use, and the basis that
 * most of those use who state one ({@code null} when nobody does).
 */
public record Reference(LocalDate start, LocalDate end, Statistic statistic, String basis) {
    private static final int SHARED_DAYS = 3;

    static Reference of(Indicator indicator, int year, Collection<Observation> candidates) {
        Statistic statistic = mostCommon(
                candidates,
                Observation::statistic,
                Comparator.comparing((Statistic one) -> ValueSelector.PREFERENCE.indexOf(one))
                        .reversed());
        String basis = mostCommon(
                candidates.stream().filter(one -> !one.basis().isEmpty()).toList(),
                Observation::basis,
                Comparator.reverseOrder());
        if (!indicator.holdsForWindow()) {
            return new Reference(null, LocalDate.of(year, 12, 31), statistic, basis);
        }
        Map<Window, Set<String>> stated = new HashMap<>();
        candidates.stream()
                .filter(one -> one.window().start() != null)
                .forEach(one -> stated.computeIfAbsent(one.window(), window -> new HashSet<>())
                        .add(one.region()));
        return stated.keySet().stream()
                .max(Comparator.comparing((Window window) -> counties(stated, window))
                        .thenComparing(window -> ChronoUnit.DAYS.between(window.start(), window.end()))
                        .thenComparing(Window::end)
                        .thenComparing(Window::kind, Comparator.reverseOrder()))
                .map(window -> new Reference(window.start(), window.end(), statistic, basis))
                .orElse(new Reference(null, null, statistic, basis));
    }

    private static long counties(Map<Window, Set<String>> stated, Window window) {
        return stated.entrySet().stream()
                .filter(entry -> shared(entry.getKey(), window.start(), window.end()))
                .flatMap(entry -> entry.getValue().stream())
                .distinct()
                .count();
    }

    /** The same of another year: for what holds on a day or in a window so many years earlier or later. */
    public Reference shifted(int years) {
        return new Reference(
                start == null ? null : start.plusYears(years),
                end == null ? null : end.plusYears(years),
                statistic,
                basis);
    }

    /** The property that most counties have; where several do, the greatest of them. */
    private static <T> T mostCommon(
            Collection<Observation> values, Function<Observation, T> property, Comparator<T> order) {
        Map<T, Set<String>> counties = new HashMap<>();
        values.forEach(value -> counties.computeIfAbsent(property.apply(value), key -> new HashSet<>())
                .add(value.region()));
        return counties.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<T, Set<String>> entry) ->
                                entry.getValue().size())
                        .thenComparing(Map.Entry.comparingByKey(order)))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    public boolean sharesWindow(Window window) {
        return end != null && window.start() != null && start != null && shared(window, start, end);
    }

    private static boolean shared(Window window, LocalDate start, LocalDate end) {
        return days(window.start(), start) <= SHARED_DAYS && days(window.end(), end) <= SHARED_DAYS;
    }

    static long days(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(Objects.requireNonNull(one), other));
    }
}
