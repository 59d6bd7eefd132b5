package cn.xianchi.format.sdmx;

import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Release;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Messages of SDMX-ML 2.1: structures and generic data of the one dataflow {@value #FLOW}, whose key has the dimensions of
 * {@link SdmxDimension}. The identifiers also stand in the templates.
 */
public final class SdmxWriter {
    public static final String AGENCY = "XIANCHI";
    public static final String FLOW = "DF_COUNTY";
    public static final String STRUCTURE = "DSD_COUNTY";
    public static final String CONCEPTS = "CS_COUNTY";
    public static final String VERSION = "1.0.0";

    private static final Comparator<Observation> BY_DAY = Comparator.comparing(SdmxPeriod::first)
            .thenComparing(SdmxPeriod::last)
            .thenComparing(Observation::id);

    private SdmxWriter() {}

    @CheckedTemplate(basePath = "format/sdmx")
    static class Templates {
        private Templates() {}

        static native TemplateInstance structure(
                EnumSet<SdmxArtefact> artefacts,
                Set<String> codelists,
                SdmxCodes codes,
                List<SdmxDimension> dimensions,
                List<SdmxAttribute> attributes,
                Release release);

        static native TemplateInstance data(boolean flat, Release release);

        static native TemplateInstance series(
                boolean flat, Map<String, String> key, List<SdmxObservation> observations);

        static native TemplateInstance error(String code, String text);
    }

    /** @param codelists which of the code lists; only where code lists are among the artefacts */
    public static String structure(
            EnumSet<SdmxArtefact> artefacts, Set<String> codelists, SdmxCodes codes, Release release) {
        return Templates.structure(
                        artefacts,
                        codelists,
                        codes,
                        List.of(SdmxDimension.values()),
                        List.of(SdmxAttribute.values()),
                        release)
                .render();
    }

    /**
     * Writes the observations as generic data, by series, each in the order of its days; or flat, where the query says so. One
     * series is in memory as text at a time.
     */
    public static void data(SdmxQuery query, List<Observation> observations, Release release, OutputStream out)
            throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        String message = Templates.data(query.flat(), release).render();
        int end = message.indexOf("</mes:DataSet>");
        writer.write(message, 0, end);
        Map<Map<String, String>, List<Observation>> series = observations.stream()
                .sorted(BY_DAY)
                .collect(Collectors.groupingBy(SdmxDimension::key, LinkedHashMap::new, Collectors.toList()));
        for (Map.Entry<Map<String, String>, List<Observation>> one : series.entrySet()) {
            writer.write(series(query, one.getKey(), query.counted(one.getValue())));
        }
        writer.write(message.substring(end));
        writer.flush();
    }

    private static String series(SdmxQuery query, Map<String, String> key, List<Observation> observations) {
        boolean keysOnly = !query.flat() && !query.detail().observations;
        return Templates.series(
                        query.flat(),
                        key,
                        keysOnly
                                ? List.of()
                                : observations.stream()
                                        .map(one -> SdmxObservation.of(one, query.detail()))
                                        .toList())
                .render();
    }

    /** An error message with the code of SDMX for an HTTP status (SDMX REST 1.5, 5.9). */
    public static String error(int status, String text) {
        String code = switch (status) {
            case 404 -> "100";
            case 401 -> "110";
            case 413 -> "130";
            case 501 -> "501";
            case 503 -> "503";
            default -> status < 500 ? "140" : "500";
        };
        return Templates.error(code, text).render();
    }
}
