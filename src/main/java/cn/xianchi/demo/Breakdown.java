package cn.xianchi.demo;

import cn.xianchi.catalog.Rollup;
import cn.xianchi.observation.Observation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Splits figures by partner, receiver or level; a report prints the parts, the whole, or both. */
record Breakdown(DemoSize size, List<DemoCounty> counties) {
    /** All figures that a report prints of an indicator that can be split. */
    List<Observation> of(ReportEntry entry) {
        int county = entry.county().index();
        String code = entry.indicator().code();
        SeededRandom habit = size.random("split", county, code);
        SeededRandom random = size.random("parts", county, code, entry.report().year());
        return switch (entry.indicator().dimension()) {
            case PARTNER -> byPartner(entry, habit, random);
            case RECEIVER -> printed(entry, habit, parts(entry, receivers(random), random));
            case LEVEL -> printed(entry, habit, parts(entry, levels(random), random));
        };
    }

    private List<Observation> byPartner(ReportEntry entry, SeededRandom habit, SeededRandom random) {
        List<Observation> parts = partners(entry.county()).stream()
                .map(partner -> entry.part(partner, share(entry.value(), random.between(0.1, 0.9)), "各结对地区不相加"))
                .toList();
        return switch (habit.weighted(40, 25, 12, 15, 8)) {
            case 0 -> List.of(entry.whole());
            case 1 -> parts;
            case 2 -> with(entry.whole(), parts);
            case 3 -> List.of(entry.largest(entry.value()));
            default -> List.of(entry.largest(entry.value()), parts.get(0));
        };
    }

    private static List<Observation> printed(ReportEntry entry, SeededRandom habit, List<Observation> parts) {
        return switch (habit.weighted(45, 42, 13)) {
            case 0 -> List.of(entry.whole());
            case 1 -> parts;
            default -> with(entry.whole(), parts);
        };
    }

    private static List<Observation> with(Observation whole, List<Observation> parts) {
        return Stream.concat(Stream.of(whole), parts.stream()).toList();
    }

    /** Parts add up to the whole where the indicator's rollup is sum; otherwise they are independent. */
    private static List<Observation> parts(ReportEntry entry, List<String> names, SeededRandom random) {
        boolean isSum = entry.indicator().measure().rollup() == Rollup.SUM;
        List<Observation> parts = new ArrayList<>();
        BigDecimal left = entry.value();
        for (int i = 0; i < names.size(); i++) {
            boolean rest = isSum && i == names.size() - 1;
            BigDecimal value = rest ? left : share(left, random.between(0.3, 0.7));
            if (isSum) {
                left = left.subtract(value);
            }
            if (value.signum() > 0) {
                parts.add(entry.part(names.get(i), value, ""));
            }
        }
        return parts;
    }

    private static BigDecimal share(BigDecimal value, double share) {
        return value.multiply(BigDecimal.valueOf(share)).setScale(0, RoundingMode.UP);
    }

    private static List<String> levels(SeededRandom random) {
        List<String> levels = new ArrayList<>(List.of("county", "city"));
        if (random.happens(0.35)) {
            levels.add("province");
        }
        if (random.happens(0.08)) {
            levels.add("national");
        }
        return levels;
    }

    private static List<String> receivers(SeededRandom random) {
        List<String> receivers = new ArrayList<>();
        int towns = 1 + random.below(4);
        for (int i = 1; i <= towns; i++) {
            receivers.add("示例" + DemoNames.numeral(i) + "镇");
        }
        if (receivers.size() < 2 || random.happens(0.3)) {
            receivers.add("示例产业园");
        }
        return receivers;
    }

    /** Two to five, the same in every year: counties of this province, sometimes a city of another. */
    private List<String> partners(DemoCounty county) {
        SeededRandom random = size.random("partners", county.index());
        Set<String> partners = new LinkedHashSet<>();
        int wanted = 2 + random.below(4);
        while (partners.size() < wanted) {
            DemoCounty other = counties.get(random.below(counties.size()));
            boolean elsewhere = other.index() == county.index() || random.happens(0.15);
            partners.add(
                    elsewhere
                            ? "外省示例" + DemoNames.letters(random.below(40)) + "市"
                            : other.region().city() + other.region().name());
        }
        return List.copyOf(partners);
    }
}
