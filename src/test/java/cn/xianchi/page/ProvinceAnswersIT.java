package cn.xianchi.page;

import static io.restassured.RestAssured.given;

import cn.xianchi.Site;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every question is answered over a made-up province; {@link ProvinceSpeedBench} says how fast. */
class ProvinceAnswersIT {
    static final String THIRTY = "one_thing_themes:1,one_thing_local_themes:1,one_thing_time_cut:1,"
            + "one_thing_material_cut:1,one_thing_trip_cut:1,cross_region_items_out:1,cross_region_items_in:1,"
            + "cross_region_partners:1,kiosk_machines:1,kiosk_items:1,hotline_on_time_rate:1,hotline_close_rate:1,"
            + "hotline_satisfaction:1,online_items:1,licence_online_rate:1,online_rate:1,full_online_rate:1,"
            + "instant_rate:1,zero_trip_rate:1,one_visit_rate:1,time_cut_rate:1,video_items:1,no_meet_items:1,"
            + "hall_entry_rate:1,good_review_rate:1,data_catalogues:1,shared_datasets:1,open_datasets:1,"
            + "yueshengshi_users:1,eseals:1";

    static final List<String> ADDRESSES = List.of(
            "/api/v1/comparison?indicator=good_review_rate&year=2025",
            "/api/v1/side-by-side?year=2025&region=990101&region=990102&region=990103&region=990104&region=990105",
            "/api/v1/coverage?year=2025",
            "/api/v1/aggregates?by=region,year",
            "/api/v1/profiles/990101?year=2025",
            "/api/v1/heatmap?year=2025",
            "/api/v1/lagging?year=2025",
            "/api/v1/trends?indicator=good_review_rate",
            "/api/v1/index?year=2025&weights=" + THIRTY,
            "/api/v1/peers?region=990101",
            "/api/v1/findings?year=2025",
            "/api/v1/observations.csv",
            "/api/v1/heatmap.xlsx?year=2025",
            "/",
            "/compare?indicator=good_review_rate&year=2025",
            "/regions/990101?year=2025",
            "/heatmap?year=2025",
            "/lagging?year=2025",
            "/trends?indicator=good_review_rate",
            "/index?year=2025&weights=" + THIRTY,
            "/map?indicator=good_review_rate&year=2025",
            "/findings?year=2025",
            "/coverage?year=2025",
            "/regions",
            "/indicators",
            "/reports");

    @ParameterizedTest
    @FieldSource("ADDRESSES")
    void it_is_answered(String address) {
        given().get(Site.PROVINCE.at(address)).then().statusCode(200);
    }
}
