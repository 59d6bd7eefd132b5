package cn.xianchi.http.guard;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xianchi.Site;
import io.restassured.response.Response;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** An address that asks too often is told when to come again; pages stay open to it. */
class RateLimitIT {
    private static final int A_MINUTE = 30;

    @Test
    void a_hundred_requests_in_a_row_are_answered_as_far_as_the_limit_goes() {
        Map<Integer, Integer> statuses = new TreeMap<>();
        Response last = null;
        for (int i = 0; i < 100; i++) {
            last = given().get(Site.LIMITED.at("/api/v1/observations.csv"));
            statuses.merge(last.statusCode(), 1, Integer::sum);
        }
        assertEquals(java.util.Set.of(200, 429), statuses.keySet());
        // what the bucket holds, and what flows in while it is emptied
        assertTrue(statuses.get(200) >= A_MINUTE && statuses.get(200) < A_MINUTE + 20, statuses.toString());
        last.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9]\\d?"))
                .header("RateLimit-Policy", equalTo("\"address\";q=30;w=60"))
                .header("RateLimit", matchesPattern("\"address\";r=0;t=\\d+"))
                .body("status", equalTo(429))
                .body("title", equalTo("请求太多"));
        given().get(Site.LIMITED.at("/compare")).then().statusCode(200).header("RateLimit", nullValue());
        given().get(Site.LIMITED.at("/css/site.css")).then().statusCode(200);
    }
}
