package cn.xianchi.http;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.format.table.FileFormat;
import cn.xianchi.format.table.Table;
import cn.xianchi.format.table.WorkbookNotes;
import cn.xianchi.http.guard.DownloadLimiter;
import cn.xianchi.http.request.RequestedRelease;
import cn.xianchi.observation.Release;
import cn.xianchi.query.ReportQueries;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** Streams a table as a file. The name of made-up data contains "demo". */
@Singleton
public record FileResponse(
        Catalog catalog,
        ReportQueries reportQueries,
        HttpHeaders headers,
        RequestedRelease requested,
        DownloadLimiter limiter) {
    /** The path parameter of file endpoints. */
    public static final String FORMAT = "{format: " + FileFormat.SUFFIXES + "}";

    /** @param suffix of a {@link FileFormat} */
    public Response of(Table table, String suffix) {
        Release release = requested.get();
        FileFormat format = FileFormat.ofSuffix(suffix);
        StreamingOutput body =
                out -> format.write(table, () -> WorkbookNotes.of(catalog, reportQueries.all(release), release), out);
        if (!accepts(MediaType.valueOf(format.mediaType()))) {
            throw new NotAcceptableException();
        }
        String product = catalog.isFictional() ? "xianchi-demo-" : "xianchi-";
        String name = product + table.name() + "-r" + release.number() + "." + suffix;
        return Response.ok(limiter.of(body))
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    /** A malformed Accept header matches no type. */
    private boolean accepts(MediaType type) {
        try {
            return headers.getAcceptableMediaTypes().stream().anyMatch(accepted -> accepted.isCompatible(type));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
