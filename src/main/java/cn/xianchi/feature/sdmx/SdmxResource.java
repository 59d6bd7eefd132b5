package cn.xianchi.feature.sdmx;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.format.sdmx.SdmxArtefact;
import cn.xianchi.format.sdmx.SdmxCodes;
import cn.xianchi.format.sdmx.SdmxCsv;
import cn.xianchi.format.sdmx.SdmxDimension;
import cn.xianchi.format.sdmx.SdmxQuery;
import cn.xianchi.format.sdmx.SdmxWriter;
import cn.xianchi.format.table.CsvFormat;
import cn.xianchi.format.table.Table;
import cn.xianchi.http.guard.DownloadLimiter;
import cn.xianchi.http.problem.InvalidParameterException;
import cn.xianchi.http.problem.InvalidParameterException.Cause;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.ObservationFilter;
import cn.xianchi.observation.Release;
import cn.xianchi.query.ObservationQueries;
import cn.xianchi.query.ReportQueries;
import jakarta.ws.rs.BeanParam;
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
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The web service of SDMX 2.1 (REST 1.5) over the one dataflow of observations. */
@Path("/sdmx")
@Tag(name = "sdmx")
class SdmxResource {
    /** At most so many observations are sorted into series in memory; SDMX-CSV has no limit. */
    private static final int MAX = 100_000;

    private static final List<String> REFERENCES = List.of("none", "children", "descendants", "parents", "all");
    private static final MediaType GENERIC = new MediaType("application", "vnd.sdmx.genericdata+xml");
    private static final MediaType STRUCTURE = new MediaType("application", "vnd.sdmx.structure+xml");
    private static final MediaType CSV = MediaType.valueOf(SdmxCsv.MEDIA_TYPE);

    private final Catalog catalog;
    private final ReportQueries reportQueries;
    private final ObservationQueries observationQueries;
    private final RequestParameters parameters;
    private final HttpHeaders headers;
    private final DownloadLimiter streams;

    SdmxResource(
            Catalog catalog,
            ReportQueries reportQueries,
            ObservationQueries observationQueries,
            RequestParameters parameters,
            HttpHeaders headers,
            DownloadLimiter streams) {
        this.streams = streams;
        this.catalog = catalog;
        this.reportQueries = reportQueries;
        this.observationQueries = observationQueries;
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
        refuse("detail", detail, "full");
        accept(STRUCTURE);
        SdmxArtefact wanted = SdmxArtefact.valueOf(artefact.toUpperCase(Locale.ROOT));
        if (!SdmxPath.isAgency(agency) || !SdmxPath.isVersion(version) || !SdmxPath.isAmong(id, wanted.ids())) {
            throw InvalidParameterException.unknown("id", artefact + agency + id + version, "/sdmx/dataflow");
        }
        Set<String> lists =
                wanted == SdmxArtefact.CODELIST && !SdmxPath.isAll(id) ? SdmxPath.names(id) : SdmxCodes.LISTS;
        String with = references.isEmpty() ? "none" : references.get(0);
        EnumSet<SdmxArtefact> artefacts = wanted.with(with)
                .orElseThrow(() -> InvalidParameterException.notAccepted("references", with, REFERENCES));
        SdmxCodes codes = SdmxCodes.of(catalog, reportQueries.all(shown), observationQueries.dimensions(shown));
        return Response.ok(SdmxWriter.structure(artefacts, lists, codes, shown))
                .header(HttpHeaders.CONTENT_TYPE, STRUCTURE + ";version=2.1;charset=UTF-8")
                .build();
    }

    @GET
    @Path("/data/{flow}{key: (/[^/]+)?}{provider: (/[^/]+)?}")
    @Operation(summary = "Observations as generic data of SDMX-ML 2.1, or as SDMX-CSV 2.0")
    public Response data(
            @RestPath String flow,
            @RestPath String key,
            @RestPath String provider,
            @BeanParam SdmxDataParams params,
            @RestQuery List<String> release) {
        Release shown = parameters.release();
        refuse("updatedAfter", params.updatedAfter(), null);
        refuse("includeHistory", params.includeHistory(), "false");
        if (!SdmxPath.isFlow(flow) || !SdmxPath.isAgency(provider)) {
            throw InvalidParameterException.unknown(
                    "flow", flow + provider, SdmxWriter.AGENCY + "," + SdmxWriter.FLOW + "," + SdmxWriter.VERSION);
        }
        SdmxQuery query = params.query(SdmxPath.text(key));
        return accept(GENERIC, CSV).equals(CSV) ? csv(query, shown) : xml(query, shown);
    }

    private Response xml(SdmxQuery query, Release shown) {
        List<Observation> found = new ArrayList<>();
        each(query, shown, one -> {
            found.add(one);
            if (found.size() > MAX) {
                throw new InvalidParameterException(
                        Cause.TOO_MUCH, "key", Integer.toString(MAX), List.of(SdmxCsv.MEDIA_TYPE));
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
        Table table = SdmxCsv.table(query.detail(), consumer -> each(query, shown, consumer));
        StreamingOutput body = out -> CsvFormat.write(table, out);
        return Response.ok(streams.of(body))
                .header(HttpHeaders.CONTENT_TYPE, SdmxCsv.MEDIA_TYPE + ";version=2.0.0;charset=UTF-8")
                .build();
    }

    /** The dimensions that the store filters by; the query filters by the others. */
    private void each(SdmxQuery query, Release shown, Consumer<Observation> consumer) {
        List<String> regions = orNull(query.key().get(SdmxDimension.REF_AREA.ordinal()));
        List<String> indicators = orNull(query.key().get(SdmxDimension.INDICATOR.ordinal()));
        ObservationFilter filter = new ObservationFilter(regions, indicators, null, null, null);
        observationQueries.each(filter, shown, one -> {
            if (query.wants(one)) {
                consumer.accept(one);
            }
        });
    }

    private static List<String> orNull(Set<String> codes) {
        return codes.isEmpty() ? null : List.copyOf(codes);
    }

    /** @param usual the one value that is what is done anyway; null where there is none */
    private static void refuse(String parameter, List<String> given, String usual) {
        if (!given.stream().allMatch(value -> value.equals(usual))) {
            throw new InvalidParameterException(Cause.NOT_OFFERED, parameter, "", List.of());
        }
    }

    /** The first of the types that the client takes, in the client's order; XML in general means the first. */
    private MediaType accept(MediaType... offered) {
        for (MediaType accepted : headers.getAcceptableMediaTypes()) {
            boolean anyXml = accepted.getSubtype().equals("xml");
            for (MediaType type : offered) {
                String version = type.equals(CSV) ? "2.0.0" : "2.1";
                boolean ofVersion = accepted.getParameters()
                        .getOrDefault("version", version)
                        .equals(version);
                boolean plainCsv = type.equals(CSV) && accepted.toString().startsWith("text/csv");
                if (anyXml && !type.equals(CSV) || plainCsv || accepted.isCompatible(type) && ofVersion) {
                    return type;
                }
            }
        }
        throw new NotAcceptableException();
    }
}
