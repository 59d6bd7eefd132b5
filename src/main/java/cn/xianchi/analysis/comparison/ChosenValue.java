package cn.xianchi.analysis.comparison;

import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Report;
import java.util.List;

/**
 * What one county has for one indicator and year: the observation that stands for it, null where it published only parts
 * that must not be added; the source of that observation; and the parts that the row did not take.
 */
public record ChosenValue(String region, Observation value, Report source, List<Observation> parts) {

    public boolean hasValue() {
        return value != null;
    }
}
