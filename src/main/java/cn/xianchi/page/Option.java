package cn.xianchi.page;

import cn.xianchi.catalog.Indicator;
import cn.xianchi.text.Labels;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** A choice of a form. {@code withFigures} is false where choosing it shows nothing. */
public record Option(String code, String name, boolean on, boolean withFigures) {
    public Option(String code, String name, boolean on) {
        this(code, name, on, true);
    }

    /** Choices under a common heading; {@code name} is null where there is none. */
    public record Group(String name, List<Option> options) {
        /** The things in groups of the same heading, both in their order. */
        public static <T> List<Group> by(
                Function<T, String> heading, Collection<T> things, Function<T, Option> option) {
            Map<String, List<Option>> groups = new LinkedHashMap<>();
            things.forEach(thing -> groups.computeIfAbsent(heading.apply(thing), name -> new ArrayList<>())
                    .add(option.apply(thing)));
            return groups.entrySet().stream()
                    .map(group -> new Group(group.getKey(), group.getValue()))
                    .toList();
        }

        /** Indicators by theme. */
        public static List<Group> indicators(Collection<Indicator> indicators, Indicator chosen, Labels labels) {
            return by(
                    one -> labels.theme(one.theme()),
                    indicators,
                    one -> new Option(one.code(), labels.shortName(one), one.equals(chosen)));
        }
    }

    public static List<Option> themes(List<String> all, Collection<String> chosen, Labels labels) {
        return all.stream()
                .map(theme -> new Option(theme, labels.theme(theme), chosen.contains(theme)))
                .toList();
    }

    /** The years, the newest first, with the chosen one among them. */
    public static List<Option> years(Collection<Integer> years, int chosen) {
        return Stream.concat(years.stream(), Stream.of(chosen))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(year -> new Option(year.toString(), year.toString(), year == chosen))
                .toList();
    }
}
