package cn.xianchi.feature.briefing;

import cn.xianchi.analysis.comparison.Band;
import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.feature.briefing.Briefing.Section;
import java.util.ArrayList;
import java.util.List;

/** The sections of an indicator's brief: all counties together, each county, those without a figure. */
record ComparisonSections(CitedFigures figures, Comparison comparison) implements Cited {

    List<Section> all() {
        return List.of(
                Section.of(texts().headOverall(), List.of(overall()), figures.charts(List.of(comparison), null)),
                Section.of(texts().headCounties(), counties()),
                Section.of(texts().headNotes(), blanks()));
    }

    private String overall() {
        List<String> sentences = new ArrayList<>();
        boolean hasMedian = comparison.statistics().median() != null;
        sentences.add(texts().comparisonOverall(
                        comparison.year(), comparison.comparable().size(), counted()));
        if (comparison.indicator().polarity() == Polarity.NEUTRAL) {
            sentences.add(texts().comparisonNeutral());
        } else if (!hasMedian) {
            sentences.add(texts().comparisonFew());
        }
        if (hasMedian) {
            sentences.add(texts().comparisonMedian(figures.median(comparison)));
        }
        return String.join(labels().chinese() ? "" : " ", sentences);
    }

    private List<String> counties() {
        List<CountyValue> comparable = comparison.comparable();
        List<String> sentences = new ArrayList<>();
        for (Band band : Band.values()) {
            List<CountyValue> some =
                    comparable.stream().filter(county -> county.band() == band).toList();
            if (!some.isEmpty()) {
                sentences.add(texts().comparisonBand(labels().terms().band(band), figures.numbers(some)));
            }
        }
        if (sentences.isEmpty() && !comparable.isEmpty()) {
            sentences.add(texts().comparisonList(figures.numbers(comparable)));
        }
        if (!comparison.incomparable().isEmpty()) {
            sentences.add(texts().comparisonApart(labels().list(comparison.incomparable(), this::apart)));
        }
        return sentences;
    }

    private String apart(CountyValue county) {
        String reasons = labels().list(labels().reasons(county));
        return texts().apartNumber(county.region().name(), figures.number(county), reasons);
    }

    private List<String> blanks() {
        List<String> sentences = new ArrayList<>();
        List<String> undisclosed = comparison.undisclosed().stream()
                .map(county -> county.region().name())
                .toList();
        if (!undisclosed.isEmpty()) {
            sentences.add(texts().comparisonUndisclosed(undisclosed.size(), labels().list(undisclosed)) + counted());
        }
        int without = comparison.blanks().size() - undisclosed.size();
        if (without > 0) {
            sentences.add(texts().comparisonNoReport(without) + counted());
        }
        return sentences;
    }

    private String counted() {
        return figures.counted(figures.page(comparison));
    }
}
