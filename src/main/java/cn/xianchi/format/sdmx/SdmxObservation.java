package cn.xianchi.format.sdmx;

import cn.xianchi.observation.Observation;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An observation inside its series.
 *
 * @param value null where values are not asked for
 * @param attributes by id, without the empty ones; no attribute where these are not asked for
 */
record SdmxObservation(String period, String value, Map<String, String> attributes) {
    static SdmxObservation of(Observation one, SdmxQuery.Detail detail) {
        Map<String, String> attributes = new LinkedHashMap<>();
        if (detail.observations && detail.attributes) {
            for (SdmxAttribute attribute : SdmxAttribute.values()) {
                String value = attribute.of(one);
                if (!value.isEmpty()) {
                    attributes.put(attribute.name(), value);
                }
            }
        }
        return new SdmxObservation(
                SdmxPeriod.of(one), detail.observations ? one.figure().value().toPlainString() : null, attributes);
    }
}
