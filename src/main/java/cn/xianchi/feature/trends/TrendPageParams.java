package cn.xianchi.feature.trends;

import cn.xianchi.analysis.trend.Trend;
import cn.xianchi.analysis.trend.YearPair;
import cn.xianchi.http.problem.InvalidParameterException;
import cn.xianchi.http.request.Parameters;
import cn.xianchi.page.Given;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** How the page of trends shows an indicator and counties; fields that were left empty count as not given. */
public record TrendPageParams(
        @RestQuery List<String> from,
        @RestQuery List<String> to,
        @RestQuery List<String> focus,
        @RestQuery List<String> order,
        @RestQuery List<String> page) {

    boolean byCode() {
        List<String> given = Parameters.among("order", Given.clean(order), List.of("change", "code"));
        return "code".equals(Parameters.single("order", given));
    }

    /** The years of the change: as asked for where both are; else those that most can be compared between. */
    YearPair years(List<Trend> trends) {
        Integer earlier = year("from", from);
        Integer later = year("to", to);
        if (earlier == null || later == null) {
            return YearPair.of(trends, earlier, later);
        }
        if (earlier >= later) {
            throw InvalidParameterException.notAccepted("from", earlier.toString(), List.of("2000–" + (later - 1)));
        }
        return new YearPair(earlier, later);
    }

    private static Integer year(String name, List<String> given) {
        String text = single(name, given);
        return text == null ? null : Integer.valueOf(Parameters.year(name, text));
    }

    private static String single(String name, List<String> given) {
        return Parameters.single(name, Given.clean(given));
    }

    /** The code of a county; null for none. */
    String focused() {
        return single("focus", focus);
    }

    /** The page of the table, from 1 to {@code pages}. */
    int page(int pages) {
        String text = single("page", page);
        int number = text == null ? 1 : text.matches("[1-9]\\d{0,3}") ? Integer.parseInt(text) : 0;
        if (number < 1 || number > pages) {
            throw InvalidParameterException.notAccepted("page", text, List.of("1–" + pages));
        }
        return number;
    }
}
