package cn.xianchi.feature.briefing;

import cn.xianchi.analysis.comparison.Band;
import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.Grade;
import cn.xianchi.analysis.peers.PeerGroup;
import cn.xianchi.analysis.profile.Profile.Item;
import cn.xianchi.analysis.profile.ProfileSections;
import cn.xianchi.analysis.profile.ProfileSections.Place;
import cn.xianchi.catalog.Region;
import cn.xianchi.feature.briefing.Briefing.Bar;
import cn.xianchi.feature.briefing.Briefing.Chart;
import cn.xianchi.feature.briefing.Briefing.Paragraph;
import cn.xianchi.http.request.BaseUrl;
import cn.xianchi.observation.Evidence;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Release;
import cn.xianchi.observation.Report;
import cn.xianchi.text.Labels;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures of one brief in words, each with a mark of its footnote. Footnotes are numbered in the order of the calls.
 *
 * @param peers the group that is compared
 * @param reports by id
 * @param footnotes those that were cited so far
 * @param charts those that were drawn so far
 */
record CitedFigures(
        Release release,
        PeerGroup peers,
        Map<String, Report> reports,
        BaseUrl address,
        Labels labels,
        List<String> footnotes,
        List<Chart> charts) {
    /** A chart with more bars cannot be read on paper. */
    private static final int MAX_BARS = 20;

    private static final int MAX_CHARTS = 4;

    CitedFigures(Release release, PeerGroup peers, Map<String, Report> reports, BaseUrl address, Labels labels) {
        this(release, peers, reports, address, labels, new ArrayList<>(), new ArrayList<>());
    }

    BriefingTexts texts() {
        return labels.texts(BriefingTexts.class);
    }

    /** The words, followed by the mark of their note. */
    String cite(String cited, String note) {
        footnotes.add(note);
        return cited + Paragraph.mark(footnotes.size());
    }

    /** The number; of a county that printed only parts, these. */
    String number(CountyValue county) {
        return county.hasValue()
                ? number(county.observation())
                : labels.list(county.parts(), part -> labels.dimensionValue(part.dimension()) + " " + number(part));
    }

    private String number(Observation one) {
        return cite(labels.number(one).text(), evidence(one));
    }

    private String evidence(Observation one) {
        Evidence evidence = one.evidence();
        Report report = reports.get(evidence.report());
        String window = labels.window(one.window());
        boolean derived = one.figure().raw().isEmpty();
        String raw =
                derived ? one.figure().value().toPlainString() : one.figure().raw();
        String reportPage = address.of("/reports/" + report.id());
        if (!evidence.hasCharacters()) {
            String url = report.url().isEmpty() ? reportPage : report.url();
            return texts().noteAddress(report.title(), raw, window, url);
        }
        String section = evidence.section() == null ? "" : evidence.section();
        String place = texts().place(section, evidence.paragraph(), evidence.start(), evidence.end());
        String page = one.id() == null ? reportPage : address.of("/evidence/" + one.id());
        return derived
                ? texts().noteDerived(report.title(), place, window, page)
                : texts().noteEvidence(report.title(), place, raw, window, page);
    }

    /** Counties with their numbers. */
    String numbers(List<CountyValue> counties) {
        return labels.list(
                counties, county -> texts().countyNumber(county.region().name(), number(county)));
    }

    String median(Comparison comparison) {
        return cite(
                labels.judgements().amount(comparison.statistics().median(), comparison.indicator()),
                texts().noteMedian(comparison.statistics().n(), address.of(page(comparison))));
    }

    String gapToMedian(Item item) {
        BigDecimal gap = item.own().gapToMedian();
        if (gap.signum() == 0) {
            return texts().gapNone();
        }
        String amount = cite(labels.judgements().difference(gap, item.indicator()), texts().noteGap());
        return gap.signum() < 0 ? texts().gapBelow(amount) : texts().gapAbove(amount);
    }

    /** Empty where the number is fully comparable. */
    String caution(CountyValue county) {
        return county.grade() == Grade.CAUTION ? texts().caution(labels.list(labels.reasons(county))) : "";
    }

    /** How many indicators of a county stand at each place. */
    String places(ProfileSections sections) {
        Map<String, Integer> parts = new LinkedHashMap<>();
        for (Band band : Band.values()) {
            int n = sections.inBand(band).size();
            parts.put(texts().partBand(labels.terms().band(band), n), n);
        }
        int few = sections.inBand(null).size() + sections.count(Place.LEVEL);
        parts.put(texts().partFew(few), few);
        parts.put(texts().partApart(sections.count(Place.APART)), sections.count(Place.APART));
        parts.put(texts().partLone(sections.count(Place.LONE)), sections.count(Place.LONE));
        return labels.list(
                parts.keySet().stream().filter(part -> parts.get(part) > 0).toList());
    }

    /** A mark of a footnote that leads to the page of the count. */
    String counted(String page) {
        return cite("", texts().noteCounted(release.number(), address.of(page)));
    }

    String page(Comparison comparison) {
        return "/compare?indicator=" + comparison.indicator().code() + "&" + query(comparison.year());
    }

    /** Year, group and release as parameters of a page. */
    String query(int year) {
        String group =
                peers.code().equals("all") ? "" : "&peers=" + URLEncoder.encode(peers.code(), StandardCharsets.UTF_8);
        return "year=" + year + group + "&release=" + release.number();
    }

    /**
     * A chart for each comparison of at least two and not too many comparable counties, until the brief has enough charts.
     *
     * @param own the county whose bar stands out; null for none
     */
    List<Chart> charts(List<Comparison> comparisons, Region own) {
        List<Chart> drawn = new ArrayList<>();
        for (Comparison comparison : comparisons) {
            int n = comparison.comparable().size();
            if (n >= 2 && n <= MAX_BARS && charts.size() < MAX_CHARTS) {
                Chart chart = chart(comparison, charts.size() + 1, own);
                charts.add(chart);
                drawn.add(chart);
            }
        }
        return drawn;
    }

    private Chart chart(Comparison comparison, int number, Region own) {
        String unit = labels.unit(comparison.indicator());
        String name = labels.name(comparison.indicator());
        String source = cite("", texts().noteChart(address.of(page(comparison))));
        List<Bar> bars = comparison.comparable().stream()
                .map(county -> new Bar(
                        county.region().name(),
                        county.value(),
                        labels.number(county.observation()).text(),
                        county.grade() == Grade.CAUTION,
                        county.region().equals(own)))
                .toList();
        return new Chart(Paragraph.of(texts().chart(number, name, comparison.year(), unit, source)), unit, bars);
    }
}
