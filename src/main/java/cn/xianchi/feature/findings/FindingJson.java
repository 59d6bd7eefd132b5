package cn.xianchi.feature.findings;

import cn.xianchi.analysis.consistency.Finding;
import cn.xianchi.catalog.Code;
import cn.xianchi.format.json.ObservationJson;
import java.util.List;

/** An item of {@code /findings}. */
record FindingJson(String id, String check, String text, List<ObservationJson> observations) {
    static FindingJson of(Finding finding, FindingLabels words) {
        return new FindingJson(
                finding.id(),
                Code.of(finding.check()),
                words.text(finding),
                finding.observations().stream().map(ObservationJson::of).toList());
    }
}
