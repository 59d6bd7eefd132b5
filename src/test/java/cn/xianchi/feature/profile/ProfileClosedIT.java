package cn.xianchi.feature.profile;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import cn.xianchi.Site;
import org.junit.jupiter.api.Test;

/** Where judgements are for those who signed in, the profile keeps places and bands and leaves lamps out, and says so. */
class ProfileClosedIT {

    @Test
    void lamps_and_signals_are_left_out_and_the_page_says_so() {
        given().get(Site.RESERVED.at("/regions/440704?year=2025"))
                .then()
                .statusCode(200)
                .body(containsString("短板和强项评判具体单位，登录后才看"))
                .body(containsString("class=\"band leading\""))
                .body(not(containsString("class=\"lamp ")))
                .body(not(containsString("没有可判定的短板")))
                .body(not(containsString("里没有短板")))
                .body(not(containsString("怎样判的")));
    }
}
