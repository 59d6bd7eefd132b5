package cn.xianchi.http.guard;

import cn.xianchi.http.problem.Problem;
import cn.xianchi.http.request.RequestLanguage;
import cn.xianchi.text.Labels;
import io.vertx.core.http.Cookie;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** Answers a problem before the request reaches an endpoint. */
final class PreRoutingProblem {
    private PreRoutingProblem() {}

    static Labels labels(RoutingContext context) {
        Cookie remembered = context.request().getCookie(RequestLanguage.COOKIE);
        return Labels.in(remembered != null && remembered.getValue().equals("en") ? "en" : "zh");
    }

    static void answer(RoutingContext context, int status, String detail) {
        JsonObject problem = new JsonObject()
                .put("type", "about:blank")
                .put("title", labels(context).terms().status(status))
                .put("status", status)
                .put("detail", detail)
                .put("instance", context.request().uri().replaceFirst("\\?.*", ""));
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Cache-Control", "no-store")
                .end(problem.encode());
    }
}
