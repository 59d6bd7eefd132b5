package cn.xianchi.feature.profile;

import cn.xianchi.analysis.lagging.Assessment;
import cn.xianchi.analysis.profile.Profile;
import cn.xianchi.catalog.Code;
import cn.xianchi.format.json.JsonShapes.IndicatorRef;
import cn.xianchi.format.json.JsonShapes.RegionRef;
import cn.xianchi.format.json.JsonShapes.Said;
import cn.xianchi.format.json.RowJson;
import cn.xianchi.format.json.Signals;
import cn.xianchi.text.Labels;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;

/** The answer of {@code /profiles/{region}}. */
record ProfileJson(
        int release,
        RegionRef region,
        int year,
        String peers,
        List<ProfileItem> items,
        List<BlankJson> blanks,
        List<Said> notes) {

    /** @param judged whether lamps and signals may be shown */
    static ProfileJson of(Profile profile, String peers, int release, boolean judged, List<Said> notes, Labels labels) {
        return new ProfileJson(
                release,
                RegionRef.of(profile.region()),
                profile.year(),
                peers,
                profile.items().stream()
                        .filter(item -> !item.own().isBlank())
                        .map(item -> ProfileItem.of(item, judged, labels))
                        .toList(),
                profile.items().stream()
                        .filter(item -> item.own().isBlank())
                        .map(item -> new BlankJson(
                                IndicatorRef.of(item.comparison().indicator()),
                                item.own().missing().code()))
                        .toList(),
                notes);
    }

    record BlankJson(IndicatorRef indicator, String status) {}

    record ProfileItem(
            IndicatorRef indicator,
            int n,
            BigDecimal median,
            String lamp,
            Signals signals,
            @JsonUnwrapped RowJson row) {

        static ProfileItem of(Profile.Item item, boolean judged, Labels labels) {
            Assessment judgement = judged ? item.assessment() : null;
            return new ProfileItem(
                    IndicatorRef.of(item.comparison().indicator()),
                    item.comparison().statistics().n(),
                    item.comparison().statistics().median(),
                    judgement == null ? null : Code.of(judgement.status()),
                    judgement == null ? null : Signals.of(judgement),
                    RowJson.of(item.own(), labels));
        }
    }
}
