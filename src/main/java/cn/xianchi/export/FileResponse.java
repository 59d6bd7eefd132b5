package cn.xianchi.export;

import cn.xianchi.format.table.CsvFormat;
import cn.xianchi.format.table.Table;
import cn.xianchi.format.table.WorkbookNotes;
import cn.xianchi.format.table.XlsxFormat;
import cn.xianchi.http.DownloadLimiter;
import cn.xianchi.observation.Release;
import cn.xianchi.query.Answers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** Hands a table over as the file that was asked for; the name says so where the figures are made up. */
@RequestScoped
class FileResponse {
    private final Answers answers;
    private final HttpHeaders headers;
    private final DownloadLimiter streams;

    FileResponse(Answers answers, HttpHeaders headers, DownloadLimiter streams) {
        this.streams = streams;
        this.answers = answers;
        this.headers = headers;
    }

    Response file(Table table, String format, Release release) {
        boolean csv = format.equals("csv");
        StreamingOutput body = csv
                ? out -> CsvFormat.write(table, out)
                : out -> XlsxFormat.write(
                        table, WorkbookNotes.of(answers.catalog(), answers.reports(release), release), out);
        String type = csv
                ? "text/csv;charset=UTF-8;header=present"
                : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        if (!accepts(MediaType.valueOf(type))) {
            throw new NotAcceptableException();
        }
        String product = answers.catalog().isFictional() ? "xianchi-demo-" : "xianchi-";
        String name = product + table.name() + "-r" + release.number() + "." + format;
        return Response.ok(streams.of(body))
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    /** What is no list of media types accepts nothing. */
    private boolean accepts(MediaType type) {
        try {
            return headers.getAcceptableMediaTypes().stream().anyMatch(accepted -> accepted.isCompatible(type));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
