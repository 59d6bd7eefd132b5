package cn.xianchi.feature.map;

import cn.xianchi.Site;
import cn.xianchi.page.Chromium;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The views over many indicators and counties where the figures are real, few and broken, in a real browser. */
class MapBrowserIT {
    private final Chromium chromium = Chromium.ofThread();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/map?indicator=one_thing_themes&year=2025",
                "/map?indicator=hotline_overdue_tickets&year=2025",
                "/trends",
                "/trends?indicator=one_thing_themes&region=440704",
                "/heatmap",
                "/index?year=2025",
                "/index?year=2025&peers=all&weights=one_thing_themes:1",
            })
    void a_page_is_sound_on_desk_and_phone(String path) {
        chromium.soundOnDeskAndPhone(Site.REAL.at(path));
    }
}
