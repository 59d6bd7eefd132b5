package cn.xianchi.http.guard;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xianchi.Site;
import io.restassured.response.Response;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** An address that asks too often is told when to come again; pages stay open to it. */
class RateLimitIT {
    private static final int A_MINUTE = 30;
    /** A machine that takes two seconds for a request never reaches the limit. */
    private static final int MOST = 1000;

    @Test
    void requests_in_a_row_are_answered_as_far_as_the_limit_goes() {
        long start = System.nanoTime();
        Response last = ask();
        int answered = 0;
        while (last.statusCode() == 200 && answered < MOST) {
            answered++;
            last = ask();
        }
        // what the bucket holds, and what flows in while it is emptied
        long flown = A_MINUTE * Duration.ofNanos(System.nanoTime() - start).toSeconds() / 60 + 1;
        assertTrue(
                answered >= A_MINUTE && answered <= A_MINUTE + flown, answered + " answered, " + flown + " flown in");
        last.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9]\\d?"))
                .header("RateLimit-Policy", equalTo("\"address\";q=30;w=60"))
                .header("RateLimit", matchesPattern("\"address\";r=0;t=\\d+"))
                .body("status", equalTo(429))
                .body("title", equalTo("请求太多"));
        given().get(Site.LIMITED.at("/compare")).then().statusCode(200).header("RateLimit", nullValue());
        given().get(Site.LIMITED.at("/page/site.css")).then().statusCode(200);
    }

    private static Response ask() {
        return given().get(Site.LIMITED.at("/api/v1/observations?limit=1"));
    }
}
