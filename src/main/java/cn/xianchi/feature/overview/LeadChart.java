package cn.xianchi.feature.overview;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.Grade;
import cn.xianchi.analysis.comparison.MissingReason;
import cn.xianchi.page.figures.RankabilityText;
import cn.xianchi.text.Labels;
import java.util.List;
import java.util.function.Predicate;

/** The comparable values of one line as bars, best first. The page carries them as a table; the script draws that table. */
record LeadChart(Comparison line, Labels labels) {

    public List<CountyValue> bars() {
        return new RankabilityText(line, labels).comparable();
    }

    /** The counties that publish no value; empty for none. */
    public String undisclosed() {
        return counties(cell -> cell.missing() == MissingReason.O);
    }

    /** The counties whose values cannot be compared; empty for none. */
    public String incomparable() {
        return counties(cell -> cell.grade() == Grade.NONE);
    }

    private String counties(Predicate<CountyValue> which) {
        return labels.list(line.counties().stream()
                .filter(which)
                .map(cell -> cell.region().shortName())
                .toList());
    }
}
