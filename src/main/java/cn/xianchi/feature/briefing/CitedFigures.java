package cn.xianchi.feature.briefing;

import cn.xianchi.analysis.comparison.Band;
import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.Grade;
import cn.xianchi.analysis.peers.PeerGroup;
import cn.xianchi.observation.Release;
import cn.xianchi.analysis.profile.Profile.Item;
import cn.xianchi.analysis.profile.ProfileSections;
import cn.xianchi.analysis.profile.ProfileSections.Place;
import cn.xianchi.text.Labels;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The figures of one brief in words, each with a mark of its footnote. Footnotes are numbered in the order of the calls.
 *
 * @param peers the group that is compared
 */
record CitedFigures(Release release, PeerGroup peers, Footnotes notes, Labels labels, BriefingTexts texts) {

    /** The number; of a county that printed only parts, these. */
    String number(CountyValue county) {
        return county.hasValue()
                ? notes.number(county.observation())
                : labels.list(county.parts().stream()
                        .map(part -> labels.dimensionValue(part.dimension()) + " " + notes.number(part))
                        .toList());
    }

    /** Counties with their numbers. */
    String numbers(List<CountyValue> counties) {
        return labels.list(counties.stream()
                .map(county -> texts.countyNumber(county.region().name(), number(county)))
                .toList());
    }

    String median(Comparison comparison) {
        return notes.cite(
                labels.judgements().amount(comparison.statistics().median(), comparison.indicator()),
                texts.noteMedian(comparison.statistics().n(), notes.at(page(comparison))));
    }

    String gapToMedian(Item item) {
        BigDecimal gap = item.own().gapToMedian();
        if (gap.signum() == 0) {
            return texts.gapNone();
        }
        String amount = notes.cite(
                item.comparison().indicator().isPercent()
                        ? labels.judging().points(labels.judgements().computed(gap.abs()))
                        : labels.judgements()
                                .amount(gap.abs(), item.comparison().indicator()),
                texts.noteGap());
        return gap.signum() < 0 ? texts.gapBelow(amount) : texts.gapAbove(amount);
    }

    /** Empty where the number is fully comparable. */
    String caution(CountyValue county) {
        return county.grade() == Grade.CAUTION ? texts.caution(labels.list(labels.reasons(county))) : "";
    }

    /** How many indicators of a county stand at each place. */
    String places(ProfileSections sections) {
        List<String> parts = new ArrayList<>();
        List<Item> judged = sections.judged();
        for (Band band : Band.values()) {
            int n = (int)
                    judged.stream().filter(item -> item.own().band() == band).count();
            parts.add(n == 0 ? "" : texts.partBand(labels.band(band), n));
        }
        int few = sections.count(Place.PLACED) - judged.size() + sections.count(Place.LEVEL);
        parts.add(few == 0 ? "" : texts.partFew(few));
        int apart = sections.count(Place.APART);
        parts.add(apart == 0 ? "" : texts.partApart(apart));
        int lone = sections.count(Place.LONE);
        parts.add(lone == 0 ? "" : texts.partLone(lone));
        return labels.list(parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    /** A mark of a footnote that leads to the page of the count. */
    String counted(String page) {
        return notes.counted(release.number(), page);
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
}
