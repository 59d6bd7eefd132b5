package cn.xianchi.format.jsonstat;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.format.FormatTexts;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.ObservationFilter;
import cn.xianchi.observation.Release;
import cn.xianchi.query.ObservationQueries;
import cn.xianchi.text.Labels;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Observations as a collection of JSON-stat 2.0: one dataset an indicator, of which one is in memory at a time. */
public record JsonStatCollection(Catalog catalog, ObservationQueries observationQueries, ObjectWriter json) {

    public void write(ObservationFilter filter, Release release, OutputStream out) throws IOException {
        try (JsonGenerator sheet = json.getFactory().createGenerator(out)) {
            sheet.writeStartObject();
            sheet.writeStringField("version", "2.0");
            sheet.writeStringField("class", "collection");
            sheet.writeStringField(
                    "label", Labels.in("zh").texts(FormatTexts.class).dataset());
            sheet.writeStringField("updated", JsonStat.updated(release));
            sheet.writeObjectFieldStart("extension");
            sheet.writeNumberField("release", release.number());
            sheet.writeEndObject();
            sheet.writeObjectFieldStart("link");
            sheet.writeArrayFieldStart("item");
            for (Indicator indicator : catalog.publicIndicators()) {
                boolean asked =
                        filter.indicators() == null || filter.indicators().contains(indicator.code());
                List<Observation> found = asked
                        ? observationQueries.all(filter.withIndicators(List.of(indicator.code())), release)
                        : List.of();
                if (!found.isEmpty()) {
                    json.writeValue(sheet, JsonStatCubes.observations(indicator, found, catalog, release));
                }
            }
            sheet.writeEndArray();
            sheet.writeEndObject();
            sheet.writeEndObject();
        }
    }
}
