package cn.xianchi.feature.reports;

import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.observation.Report;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** Which reports are asked for. */
public record ReportParams(
        @RestQuery List<String> region,
        @RestQuery List<String> year,
        @RestQuery List<String> kind,
        @RestQuery List<String> q,
        @RestQuery List<String> release) {
    /** By id. */
    List<Report> reports(RequestParameters parameters) {
        return parameters.reports(region, year, kind, q, parameters.release());
    }
}
