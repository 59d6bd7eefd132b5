package cn.xianchi.http;

import cn.xianchi.words.Words;
import io.vertx.core.http.Cookie;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** A problem of the API that is told before the request reaches an endpoint. */
final class EarlyProblem {
    private EarlyProblem() {}

    static Words words(RoutingContext context) {
        Cookie remembered = context.request().getCookie(Language.COOKIE);
        return Words.in(remembered != null && remembered.getValue().equals("en") ? "en" : "zh");
    }

    static void answer(RoutingContext context, int status, String detail) {
        JsonObject problem = new JsonObject()
                .put("type", "about:blank")
                .put("title", words(context).status(status))
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
