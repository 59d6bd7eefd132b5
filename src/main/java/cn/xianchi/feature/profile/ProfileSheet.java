package cn.xianchi.feature.profile;

import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.peers.SimilarCounties;
import cn.xianchi.analysis.profile.Profile;
import cn.xianchi.analysis.profile.ProfileSections;
import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.observation.ReadExtent;
import cn.xianchi.observation.Report;
import cn.xianchi.page.Option;
import cn.xianchi.page.PeerGroupForm;
import cn.xianchi.text.Labels;
import cn.xianchi.text.Messages;
import cn.xianchi.text.ProfileTexts;
import jakarta.ws.rs.core.UriBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of a profile around its rulers. {@code query} keeps year, peers and release, {@code yearQuery} year and release,
 * {@code releaseQuery} the release; {@code noYears} is null where an earlier year has figures, {@code like} the address of
 * the county among its like, null where there are none; {@code madeUp} says that nothing of it is real, else null.
 */
record ProfileSheet(
        String code,
        String name,
        String shortName,
        String city,
        int year,
        String title,
        String sentence,
        String type,
        String population,
        String populationSource,
        String populationAddress,
        List<Source> reports,
        List<Integer> otherYears,
        String noYears,
        List<Option> themes,
        String like,
        String likeName,
        int lone,
        String loneHead,
        String madeUp,
        String source,
        String query,
        String yearQuery,
        String releaseQuery,
        String csv,
        String xlsx,
        String brief) {

    record Source(String id, String title, String date) {}

    record Maker(
            Profile profile,
            ProfileSections placement,
            List<Indicator> indicators,
            NavigableSet<Integer> years,
            PeerGroupForm scope,
            SimilarCounties neighbours,
            Labels words) {

        ProfileSheet sheet(List<Report> reports, Catalog catalog, boolean open) {
            Region region = profile.region();
            Messages say = words.messages();
            int year = profile.year();
            String like = "nearest:" + region.code();
            boolean alone = neighbours.nearest().isEmpty() || scope.peers().equals(like);
            return new ProfileSheet(
                    region.code(),
                    region.name(),
                    region.shortName(),
                    region.city(),
                    year,
                    say.regionTitle(region.name(), year),
                    sentence(reports, catalog, open),
                    region.type() + " · " + region.zone() + " · " + region.code(),
                    region.population() == null
                            ? say.populationUnknown()
                            : say.populationOf(
                                    words.plain(BigDecimal.valueOf(region.population())), region.populationYear()),
                    region.populationSource(),
                    isAddress(region.populationSource()) ? region.populationSource() : null,
                    reports.stream().map(report -> source(report, say)).toList(),
                    years.descendingSet().stream()
                            .filter(other -> other != year)
                            .toList(),
                    years.headSet(year).isEmpty()
                            ? words.texts(ProfileTexts.class).noYears(year - 1)
                            : null,
                    themes(catalog),
                    alone ? null : address("/regions/" + region.code(), like),
                    words.judging()
                            .peersNearest(region.name(), neighbours.nearest().size()),
                    placement.count(ProfileSections.Place.LONE),
                    loneHead(region.shortName()),
                    catalog.isFictional() ? words.texts(ProfileTexts.class).madeUp() : null,
                    sources(reports),
                    scope.query(),
                    query(null),
                    scope.release() == null ? "" : "&release=" + scope.release(),
                    address("/api/v1/profiles/" + region.code() + ".csv", scope.peers()),
                    address("/api/v1/profiles/" + region.code() + ".xlsx", scope.peers()),
                    address("/briefing", scope.peers()) + "&region=" + region.code());
        }

        private String sentence(List<Report> reports, Catalog catalog, boolean open) {
            boolean full = reports.stream()
                    .anyMatch(report -> report.extent() == ReadExtent.FULL
                            && report.region().equals(profile.region().code()));
            String text = ProfileSentence.of(placement, profile.year(), group(), words)
                    .text(full, open);
            List<String> shown =
                    indicators.stream().map(Indicator::theme).distinct().toList();
            return shown.size() == catalog.themes().size()
                    ? text
                    : words.texts(ProfileTexts.class)
                                    .onlyThemes(words.list(
                                            shown.stream().map(words::theme).toList()))
                            + (words.chinese() ? "" : " ")
                            + text;
        }

        private static boolean isAddress(String text) {
            return text != null && text.matches("https?://\\S+");
        }

        private static Source source(Report report, Messages say) {
            return new Source(
                    report.id(),
                    report.title(),
                    report.date() == null ? say.dateUnknown() : report.date().toString());
        }

        private List<Option> themes(Catalog catalog) {
            Set<String> shown = indicators.stream().map(Indicator::theme).collect(Collectors.toSet());
            boolean all = shown.size() == catalog.themes().size();
            return catalog.themes().stream()
                    .map(theme -> new Option(theme, words.theme(theme), !all && shown.contains(theme)))
                    .toList();
        }

        /** The county's reports, and how many others the figures beside them come from. */
        private String sources(List<Report> reports) {
            int others = (int) profile.items().stream()
                    .flatMap(item -> item.comparison().values().stream())
                    .map(CountyValue::region)
                    .filter(region -> !region.equals(profile.region()))
                    .distinct()
                    .count();
            ProfileTexts say = words.texts(ProfileTexts.class);
            String own = words.list(reports.stream().map(Report::title).toList());
            if (reports.isEmpty()) {
                return others == 0 ? say.sourceNobody() : say.sourceNone(others);
            }
            return others == 0 ? say.sourceOwn(own) : say.sourceOf(own, others);
        }

        /** The peers in words, null where these are all counties. */
        private String group() {
            return scope.peers().equals("all") ? null : scope.peersName();
        }

        private String loneHead(String county) {
            ProfileTexts say = words.texts(ProfileTexts.class);
            if (group() != null) {
                return say.loneHeadGroup(county);
            }
            return placement.othersRead() ? say.loneHead(county) : say.loneHeadStore(county);
        }

        private String address(String path, String peers) {
            return path + "?" + query(peers);
        }

        private String query(String peers) {
            UriBuilder address = UriBuilder.fromPath("").queryParam("year", profile.year());
            if (peers != null) {
                address.queryParam("peers", peers);
            }
            if (scope.release() != null) {
                address.queryParam("release", scope.release());
            }
            return address.build().getRawQuery();
        }
    }
}
