package cn.xianchi.feature.findings;

import cn.xianchi.analysis.consistency.CheckKind;
import cn.xianchi.analysis.consistency.Finding;
import cn.xianchi.observation.Observation;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The findings of a year, each with all the figures that it holds against each other.
 *
 * @param listed all that the view is about
 * @param shown those of one page
 */
record FindingList(int year, List<Finding> all, List<Finding> listed, List<Finding> shown, FindingLabels texts) {
    /** How often a check found something; {@code share} is the length of its bar, in percent of the longest. */
    record Count(CheckKind check, int n, String share) {}

    public String title() {
        FindingTexts messages = messages();
        if (all.isEmpty()) {
            return messages.noneFound(year);
        }
        if (all.size() == 1) {
            Finding only = all.get(0);
            String check = texts.labels().assessments().check(only.check());
            return messages.oneFound(year, texts.region(only.first()).name(), check);
        }
        Set<Observation> doubted = all.stream().map(Finding::first).collect(Collectors.toSet());
        long counties = doubted.stream().map(Observation::region).distinct().count();
        return messages.someFound(year, all.size(), (int) counties, doubted.size());
    }

    public List<Count> counts() {
        Map<CheckKind, Long> found = all.stream().collect(Collectors.groupingBy(Finding::check, Collectors.counting()));
        long most = found.values().stream().mapToLong(n -> n).max().orElse(0);
        return Stream.of(CheckKind.values())
                .map(check -> {
                    int n = found.getOrDefault(check, 0L).intValue();
                    return new Count(check, n, most == 0 ? "0" : Math.round(1000.0 * n / most) / 10.0 + "%");
                })
                .toList();
    }

    public Map<CheckKind, List<Finding>> byCheck() {
        return shown.stream().collect(Collectors.groupingBy(Finding::check, LinkedHashMap::new, Collectors.toList()));
    }

    /** How many of the whole list a check found. */
    public long count(CheckKind check) {
        return listed.stream().filter(one -> one.check() == check).count();
    }

    /** How many figures are listed and how many reports they were read from; null where there are none. */
    public String source() {
        Set<Observation> figures = listed.stream()
                .map(Finding::observations)
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
        long reports =
                figures.stream().map(one -> one.evidence().report()).distinct().count();
        return figures.isEmpty() ? null : messages().figuresOf(figures.size(), (int) reports);
    }

    private FindingTexts messages() {
        return texts.labels().texts(FindingTexts.class);
    }
}
