package cn.xianchi.format.sdmx;

import cn.xianchi.observation.Observation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which observations are asked for. {@code key} has the codes wanted of each dimension, an empty set for all; {@code from} and
 * {@code to} are days, included, or null; {@code first} and {@code last} count observations of a series, or are null.
 */
public record SdmxQuery(
        List<Set<String>> key, LocalDate from, LocalDate to, Integer first, Integer last, Detail detail, boolean flat) {

    /** Which parts of the data are wanted (SDMX REST 1.5, parameter {@code detail}). */
    public enum Detail {
        FULL(true, true),
        DATAONLY(true, false),
        SERIESKEYSONLY(false, false),
        NODATA(false, true);

        final boolean observations;
        final boolean attributes;

        Detail(boolean observations, boolean attributes) {
            this.observations = observations;
            this.attributes = attributes;
        }
    }

    /** Whether the key and the days match; {@code first} and {@code last} are not looked at. */
    public boolean wants(Observation one) {
        for (SdmxDimension dimension : SdmxDimension.values()) {
            Set<String> wanted = key.get(dimension.ordinal());
            if (!wanted.isEmpty() && !wanted.contains(dimension.of(one))) {
                return false;
            }
        }
        return (from == null || !SdmxPeriod.first(one).isBefore(from))
                && (to == null || !SdmxPeriod.last(one).isAfter(to));
    }

    public boolean isCounted() {
        return first != null || last != null;
    }

    /** The first and the last observations wanted of a series that is in the order of its days. */
    List<Observation> counted(List<Observation> series) {
        if (!isCounted()) {
            return series;
        }
        int head = first == null ? 0 : Math.min(first, series.size());
        int tail = last == null ? series.size() : Math.max(head, series.size() - last);
        List<Observation> some = new ArrayList<>(series.subList(0, head));
        if (last != null) {
            some.addAll(series.subList(tail, series.size()));
        }
        return some;
    }
}
