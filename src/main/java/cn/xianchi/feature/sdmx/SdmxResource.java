package cn.xianchi.feature.sdmx;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.format.sdmx.SdmxCodes;
import cn.xianchi.format.sdmx.SdmxCsv;
import cn.xianchi.format.sdmx.SdmxDimension;
import cn.xianchi.format.sdmx.SdmxQuery;
import cn.xianchi.format.sdmx.SdmxWriter;
import cn.xianchi.format.sdmx.SdmxWriter.Artefact;
import cn.xianchi.format.table.CsvFormat;
import cn.xianchi.http.DownloadLimiter;
import cn.xianchi.http.InvalidParameterException;
import cn.xianchi.http.InvalidParameterException.Cause;
import cn.xianchi.http.RequestParameters;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.ObservationFilter;
import cn.xianchi.observation.Release;
import cn.xianchi.query.ObservationQueries;
import cn.xianchi.query.ReportQueries;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The web service of SDMX 2.1 (REST 1.5) over the one dataflow of observations. */
@Path("/sdmx")
@Tag(name = "sdmx")
class SdmxResource {
    /** So many observations are sorted into series; more are to be had as SDMX-CSV. */
    private static final int MOST = 100_000;

    private static final MediaType GENERIC = new MediaType("application", "vnd.sdmx.genericdata+xml");
    private static final MediaType STRUCTURE = new MediaType("application", "vnd.sdmx.structure+xml");
    private static final MediaType CSV = MediaType.valueOf(SdmxCsv.MEDIA_TYPE);
    private static final String ALL = "all";

    private final Catalog catalog;
    private final ObservationQueries observationQueries;
    private final ReportQueries reportQueries;
    private final RequestParameters parameters;
    private final HttpHeaders headers;
    private final DownloadLimiter streams;

    SdmxResource(
            Catalog catalog,
            ObservationQueries observationQueries,
            ReportQueries reportQueries,
            RequestParameters parameters,
            HttpHeaders headers,
            DownloadLimiter streams) {
        this.streams = streams;
        this.catalog = catalog;
        this.observationQueries = observationQueries;
        this.reportQueries = reportQueries;
        this.parameters = parameters;
        this.headers = headers;
    }

    @GET
    @Path(
            "/{artefact: dataflow|datastructure|codelist|conceptscheme}{agency: (/[^/]+)?}{id: (/[^/]+)?}{version: (/[^/]+)?}")
    @Operation(summary = "Structures of SDMX-ML 2.1")
    public Response structure(
            @RestPath String artefact,
            @RestPath String agency,
            @RestPath String id,
            @RestPath String version,
            @RestQuery List<String> references,
            @RestQuery List<String> detail,
            @RestQuery List<String> release) {
        Release shown = parameters.release();
        refuse("detail", detail.stream().filter(value -> !value.equals("full")).toList());
        accept(STRUCTURE);
        Artefact wanted = Artefact.valueOf(artefact.toUpperCase(Locale.ROOT));
        SdmxCodes codes = SdmxCodes.of(catalog, reportQueries.all(shown), observationQueries.dimensions(shown));
        Set<String> known = SdmxCodes.LISTS;
        Set<String> ids = Set.of(
                switch (wanted) {
                    case DATAFLOW -> SdmxWriter.FLOW;
                    case DATASTRUCTURE -> SdmxWriter.STRUCTURE;
                    case CONCEPTSCHEME -> SdmxWriter.CONCEPTS;
                    case CODELIST -> "";
                });
        boolean isOurs = names(agency, Set.of(SdmxWriter.AGENCY))
                && names(version, Set.of(SdmxWriter.VERSION, "latest"))
                && names(id, wanted == Artefact.CODELIST ? known : ids);
        if (!isOurs) {
            throw InvalidParameterException.unknown("id", artefact + agency + id + version, "/sdmx/dataflow");
        }
        Set<String> lists =
                wanted == Artefact.CODELIST && !isAll(id) ? Set.copyOf(List.of(part(id).split("\\+"))) : known;
        EnumSet<Artefact> artefacts = related(wanted, references);
        return Response.ok(SdmxWriter.structure(artefacts, lists, codes, shown))
                .header(HttpHeaders.CONTENT_TYPE, STRUCTURE + ";version=2.1;charset=UTF-8")
                .build();
    }

    /** What goes along (REST 1.5, parameter {@code references}). */
    private static EnumSet<Artefact> related(Artefact wanted, List<String> references) {
        String with = references.isEmpty() ? "none" : references.get(0);
        EnumSet<Artefact> artefacts = EnumSet.of(wanted);
        switch (with) {
            case "none" -> {}
            case "children" -> artefacts.addAll(below(wanted));
            case "descendants" -> below(wanted).forEach(one -> artefacts.addAll(withBelow(one)));
            case "parents", "parentsandsiblings" -> artefacts.addAll(above(wanted));
            case "all" -> artefacts.addAll(EnumSet.allOf(Artefact.class));
            default ->
                artefacts.addAll(Stream.of(Artefact.values())
                        .filter(one -> one.name().equalsIgnoreCase(with))
                        .findFirst()
                        .map(EnumSet::of)
                        .orElseThrow(() -> InvalidParameterException.notAccepted(
                                "references", with, List.of("none", "children", "descendants", "parents", "all"))));
        }
        return artefacts;
    }

    private static EnumSet<Artefact> below(Artefact artefact) {
        return switch (artefact) {
            case DATAFLOW -> EnumSet.of(Artefact.DATASTRUCTURE);
            case DATASTRUCTURE -> EnumSet.of(Artefact.CODELIST, Artefact.CONCEPTSCHEME);
            default -> EnumSet.noneOf(Artefact.class);
        };
    }

    private static EnumSet<Artefact> withBelow(Artefact artefact) {
        EnumSet<Artefact> all = EnumSet.of(artefact);
        all.addAll(below(artefact));
        return all;
    }

    private static EnumSet<Artefact> above(Artefact artefact) {
        return switch (artefact) {
            case DATAFLOW -> EnumSet.noneOf(Artefact.class);
            case DATASTRUCTURE -> EnumSet.of(Artefact.DATAFLOW);
            default -> EnumSet.of(Artefact.DATASTRUCTURE);
        };
    }

    @GET
    @Path("/data/{flow}{key: (/[^/]+)?}{provider: (/[^/]+)?}")
    @Operation(summary = "Observations as generic data of SDMX-ML 2.1, or as SDMX-CSV 2.0")
    public Response data(
            @RestPath String flow,
            @RestPath String key,
            @RestPath String provider,
            @RestQuery List<String> startPeriod,
            @RestQuery List<String> endPeriod,
            @RestQuery List<String> firstNObservations,
            @RestQuery List<String> lastNObservations,
            @RestQuery List<String> dimensionAtObservation,
            @RestQuery List<String> detail,
            @RestQuery List<String> updatedAfter,
            @RestQuery List<String> includeHistory,
            @RestQuery List<String> release) {
        Release shown = parameters.release();
        refuse("updatedAfter", updatedAfter);
        refuse(
                "includeHistory",
                includeHistory.stream().filter(value -> !value.equals("false")).toList());
        List<String> parts = List.of(flow.split(","));
        boolean isOurs = parts.size() <= 3
                && parts.get(parts.size() == 1 ? 0 : 1).equals(SdmxWriter.FLOW)
                && (parts.size() == 1 || names("/" + parts.get(0), Set.of(SdmxWriter.AGENCY)))
                && (parts.size() < 3 || names("/" + parts.get(2), Set.of(SdmxWriter.VERSION, "latest")))
                && names(provider, Set.of(SdmxWriter.AGENCY));
        if (!isOurs) {
            throw InvalidParameterException.unknown(
                    "flow", flow + provider, SdmxWriter.AGENCY + "," + SdmxWriter.FLOW + "," + SdmxWriter.VERSION);
        }
        SdmxQuery query = new SdmxQuery(
                SdmxParameters.key(part(key)),
                SdmxParameters.from("startPeriod", startPeriod),
                SdmxParameters.to("endPeriod", endPeriod),
                SdmxParameters.count("firstNObservations", firstNObservations),
                SdmxParameters.count("lastNObservations", lastNObservations),
                SdmxParameters.detail(detail),
                SdmxParameters.flat(dimensionAtObservation));
        boolean csv = accept(GENERIC, CSV).equals(CSV);
        return csv ? csv(query, shown) : xml(query, shown);
    }

    private Response xml(SdmxQuery query, Release shown) {
        List<Observation> found = new ArrayList<>();
        observationQueries.each(filter(query), shown, one -> {
            if (query.wants(one)) {
                found.add(one);
            }
            if (found.size() > MOST) {
                throw new InvalidParameterException(
                        Cause.TOO_MUCH, "key", Integer.toString(MOST), List.of(SdmxCsv.MEDIA_TYPE));
            }
        });
        if (found.isEmpty()) {
            throw InvalidParameterException.unknown("key", "", "/sdmx/datastructure?references=children");
        }
        StreamingOutput body = out -> SdmxWriter.data(query, found, shown, out);
        return Response.ok(streams.of(body))
                .header(HttpHeaders.CONTENT_TYPE, GENERIC + ";version=2.1;charset=UTF-8")
                .build();
    }

    private Response csv(SdmxQuery query, Release shown) {
        if (query.isCounted()) {
            throw new InvalidParameterException(
                    Cause.NOT_OFFERED, "firstNObservations, lastNObservations", "", List.of());
        }
        StreamingOutput body = out -> CsvFormat.write(
                SdmxCsv.table(
                        query.detail(),
                        consumer -> observationQueries.each(filter(query), shown, one -> {
                            if (query.wants(one)) {
                                consumer.accept(one);
                            }
                        })),
                out);
        return Response.ok(streams.of(body))
                .header(HttpHeaders.CONTENT_TYPE, SdmxCsv.MEDIA_TYPE + ";version=2.0.0;charset=UTF-8")
                .build();
    }

    /** What the store can sieve; the rest is up to the query. */
    private static ObservationFilter filter(SdmxQuery query) {
        return new ObservationFilter(
                orNull(query.key().get(SdmxDimension.REF_AREA.ordinal())),
                orNull(query.key().get(SdmxDimension.INDICATOR.ordinal())),
                null,
                null,
                null);
    }

    private static List<String> orNull(Set<String> codes) {
        return codes.isEmpty() ? null : List.copyOf(codes);
    }

    private static void refuse(String parameter, List<String> given) {
        if (!given.isEmpty()) {
            throw new InvalidParameterException(Cause.NOT_OFFERED, parameter, "", List.of());
        }
    }

    /** The first of the types that the client takes, in the client's order; XML in general means the first. */
    private MediaType accept(MediaType... offered) {
        for (MediaType accepted : headers.getAcceptableMediaTypes()) {
            boolean anyXml = accepted.getSubtype().equals("xml");
            for (MediaType type : offered) {
                boolean otherVersion = !accepted.getParameters()
                        .getOrDefault("version", type.equals(CSV) ? "2.0.0" : "2.1")
                        .equals(type.equals(CSV) ? "2.0.0" : "2.1");
                boolean plainCsv = type.equals(CSV) && accepted.toString().startsWith("text/csv");
                if (anyXml && !type.equals(CSV) || plainCsv || accepted.isCompatible(type) && !otherVersion) {
                    return type;
                }
            }
        }
        throw new NotAcceptableException();
    }

    private static boolean isAll(String part) {
        return part.isEmpty() || part(part).equals(ALL);
    }

    /** Whether every name of a part of the path, separated by +, is one of ours. */
    private static boolean names(String part, Set<String> ours) {
        return isAll(part) || ours.containsAll(Set.copyOf(List.of(part(part).split("\\+"))));
    }

    /** A part of the path without its slash. */
    private static String part(String part) {
        return part.isEmpty() ? "" : part.substring(1);
    }
}
