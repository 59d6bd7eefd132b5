package cn.xianchi.http;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.format.table.CsvFormat;
import cn.xianchi.format.table.Table;
import cn.xianchi.format.table.WorkbookNotes;
import cn.xianchi.format.table.XlsxFormat;
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

/** Streams a table as a CSV or XLSX file. The file name of made-up data contains "demo". */
@Singleton
public record FileResponse(
        Catalog catalog,
        ReportQueries reportQueries,
        HttpHeaders headers,
        RequestedRelease requested,
        DownloadLimiter limiter) {
    /** The path parameter of file endpoints. */
    public static final String FORMAT = "{format: csv|xlsx}";

    /** @param format csv or xlsx */
    public Response of(Table table, String format) {
        Release release = requested.get();
        boolean csv = format.equals("csv");
        StreamingOutput body = csv
                ? out -> CsvFormat.write(table, out)
                : out -> XlsxFormat.write(table, WorkbookNotes.of(catalog, reportQueries.all(release), release), out);
        String type = csv
                ? "text/csv;charset=UTF-8;header=present"
                : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        if (!accepts(MediaType.valueOf(type))) {
            throw new NotAcceptableException();
        }
        String product = catalog.isFictional() ? "xianchi-demo-" : "xianchi-";
        String name = product + table.name() + "-r" + release.number() + "." + format;
        return Response.ok(limiter.of(body))
                .header(HttpHeaders.CONTENT_TYPE, type)
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
