package cn.xianchi.analysis.consistency;

import cn.xianchi.catalog.Code;
import cn.xianchi.observation.Interval;
import cn.xianchi.observation.Observation;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Figures that do not fit each other.
 *
 * @param observations the doubted figure first, then those that it is held against; never fewer than two
 * @param expected what the first would have to be, where the others say it; else null
 * @param measure how far it is off: the factor between two values, or robust units from the median; else null
 */
public record Finding(CheckKind check, List<Observation> observations, Interval expected, Double measure) {
    public Finding {
        observations = List.copyOf(observations);
        if (observations.size() < 2) {
            throw new IllegalArgumentException("a finding holds figures against each other");
        }
    }

    static Finding of(CheckKind check, Observation one, Observation other) {
        return new Finding(check, List.of(one, other), null, null);
    }

    /** The figure that is doubted. */
    public Observation first() {
        return observations.get(0);
    }

    /** The same as long as the figures are the same: the check and the ids of the figures. */
    public String id() {
        return observations.stream()
                .map(one -> one.id() == null ? one.indicator() : one.id().toString())
                .collect(Collectors.joining("-", Code.of(check) + "-", ""));
    }
}
