package cn.xianchi.feature.comparison;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.MissingReason;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.http.request.ComparisonQuery;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.observation.Release;
import cn.xianchi.page.Link;
import cn.xianchi.page.Option;
import cn.xianchi.page.PeerGroupForm;
import cn.xianchi.page.figures.ComparisonText;
import cn.xianchi.page.figures.SideBySideTable;
import cn.xianchi.query.ComparisonQueries;
import cn.xianchi.text.Labels;
import cn.xianchi.text.Messages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One indicator over a group of counties: {@code /compare?indicator=…}. */
@Singleton
public record ComparisonPage(ComparisonQueries comparisonQueries, RequestParameters parameters) {
    @CheckedTemplate(basePath = "feature/comparison", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record GroupComparison(
            Sheet sheet, Comparison answer, Labels labels, PeerGroupForm scope, List<Option.Group> indicators)
            implements TemplateInstance {}

    /** What the page says of a comparison. */
    record Sheet(Comparison answer, PeerGroupForm scope, Labels labels) {

        public String title() {
            return labels.messages().comparingTitle(labels.name(answer.indicator()), answer.year());
        }

        public ComparisonText text() {
            return new ComparisonText(answer, labels);
        }

        public String head() {
            Messages texts = labels.messages();
            int n = answer.statistics().n();
            if (n < 2) {
                return texts.figureNone();
            }
            return answer.indicator().polarity() == Polarity.LOWER ? texts.figureHeadGood(n) : texts.figureHead(n);
        }

        public String unit() {
            String unit = labels.unit(answer.indicator());
            return answer.perCapita() ? labels.messages().unitPerTenThousand(unit) : unit;
        }

        /** Null below the minimum sample. */
        public String median() {
            BigDecimal median = answer.statistics().median();
            return median == null ? null : labels.messages().medianLabel(labels.plain(median));
        }

        public SideBySideTable.Place place(CountyValue county) {
            return SideBySideTable.place(answer.indicator(), county, labels);
        }

        /** A gap with its sign; empty where there is none. */
        public String gap(BigDecimal gap) {
            return gap == null ? "" : (gap.signum() > 0 ? "+" : "") + labels.plain(gap);
        }

        /** The counties without a report by city. */
        public Map<String, List<CountyValue>> noReport() {
            return answer.blanks().stream()
                    .filter(county -> county.missing() != MissingReason.UNDISCLOSED)
                    .collect(Collectors.groupingBy(
                            county -> county.region().city(), LinkedHashMap::new, Collectors.toList()));
        }

        public String brief() {
            return link("/briefing").with("release", scope.release()).toString();
        }

        /** @param format the suffix of the file; empty for JSON */
        public String file(String format) {
            return link("/api/v1/comparison" + format)
                    .with("perCapita", answer.perCapita())
                    .with("release", scope.release())
                    .toString();
        }

        private Link link(String path) {
            return Link.to(path)
                    .with("indicator", answer.indicator().code())
                    .with("year", answer.year())
                    .with("peers", scope.peers());
        }
    }

    TemplateInstance page(List<String> indicator, List<String> year, List<String> peers, List<String> perCapita) {
        Release release = parameters.release();
        boolean mayBePerCapita =
                indicator.size() != 1 || parameters.indicator(indicator.get(0)).perCapita();
        ComparisonQuery query =
                parameters.comparison(indicator, year, peers, mayBePerCapita ? perCapita : List.of(), release);
        Comparison answer = query.ask(comparisonQueries, release);
        Labels labels = parameters.language().labels();
        PeerGroupForm scope = PeerGroupForm.of(query.year(), query.peers(), parameters);
        List<Option.Group> indicators =
                Option.Group.indicators(parameters.catalog().publicIndicators(), query.indicator(), labels);
        return new GroupComparison(new Sheet(answer, scope, labels), answer, labels, scope, indicators);
    }
}
