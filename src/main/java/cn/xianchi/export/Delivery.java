package cn.xianchi.export;

import cn.xianchi.answer.Answers;
import cn.xianchi.http.Streams;
import cn.xianchi.interchange.Annex;
import cn.xianchi.interchange.Csv;
import cn.xianchi.interchange.Table;
import cn.xianchi.interchange.Xlsx;
import cn.xianchi.observation.Release;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** Hands a table over as the file that was asked for; the name says so where the figures are made up. */
@RequestScoped
class Delivery {
    private final Answers answers;
    private final HttpHeaders headers;
    private final Streams streams;

    Delivery(Answers answers, HttpHeaders headers, Streams streams) {
        this.streams = streams;
        this.answers = answers;
        this.headers = headers;
    }

    Response file(Table table, String format, Release release) {
        boolean csv = format.equals("csv");
        StreamingOutput body = csv
                ? out -> Csv.write(table, out)
                : out -> Xlsx.write(table, Annex.of(answers.catalog(), answers.reports(release), release), out);
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
