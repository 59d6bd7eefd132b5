package cn.xianchi.feature.map;

import cn.xianchi.page.Chromium;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trends and the map over the real figures, few and broken, in a real browser. */
@QuarkusTest
class MapBrowserTest {
    private static Chromium chromium;

    @TestHTTPResource("/")
    URI root;

    @BeforeAll
    static void launch() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/map?indicator=one_thing_themes&year=2025",
                "/map?indicator=hotline_overdue_tickets&year=2025",
                "/trends",
                "/trends?indicator=one_thing_themes&region=440704",
            })
    void a_page_is_sound_on_desk_and_phone_in_light_and_dark(String path) {
        chromium.soundOnDeskAndPhone(root.resolve(path));
    }
}
