package cn.xianchi.page;

import static io.restassured.RestAssured.given;

import cn.xianchi.DemoProvince;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/**
 * How long each answer over a made-up province takes, as a ratio to reading every column of its observations once by plain
 * SQL in the same run: {@code ./mvnw test -Pbench -Dtest=ProvinceSpeedTest}. Prints; nothing is asserted of times.
 */
@QuarkusTest
@TestProfile(DemoProvince.class)
class ProvinceSpeedTest {
    private static final boolean LONG = Boolean.getBoolean("xianchi.bench");
    private static final int ROUNDS = LONG ? 15 : 2;
    private static final String THIRTY = "one_thing_themes:1,one_thing_local_themes:1,one_thing_time_cut:1,"
            + "one_thing_material_cut:1,one_thing_trip_cut:1,cross_region_items_out:1,cross_region_items_in:1,"
            + "cross_region_partners:1,kiosk_machines:1,kiosk_items:1,hotline_on_time_rate:1,hotline_close_rate:1,"
            + "hotline_satisfaction:1,online_items:1,licence_online_rate:1,online_rate:1,full_online_rate:1,"
            + "instant_rate:1,zero_trip_rate:1,one_visit_rate:1,time_cut_rate:1,video_items:1,no_meet_items:1,"
            + "hall_entry_rate:1,good_review_rate:1,data_catalogues:1,shared_datasets:1,open_datasets:1,"
            + "yueshengshi_users:1,eseals:1";

    private static final List<String> ADDRESSES = List.of(
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

    @Inject
    AgroalDataSource store;

    @Test
    void every_answer_is_measured_against_one_scan() throws Exception {
        double scan = median(() -> scan());
        System.out.printf("one SQL scan of %d observations: %.0f ms%n", scan(), scan);
        for (String address : ADDRESSES) {
            long[] bytes = new long[1];
            double time = median(() -> {
                bytes[0] = given().when()
                        .get(address)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray()
                        .length;
                return null;
            });
            String shown = address.replace(THIRTY, "(30 indicators)");
            System.out.printf("%7.0f ms  %6.2f scans  %8d bytes  %s%n", time, time / scan, bytes[0], shown);
        }
    }

    /** Every column of every row, past the database's own memory of the last result. */
    private long scan() throws SQLException {
        try (Connection connection = store.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set optimize_reuse_results 0");
            long rows = 0;
            try (ResultSet found = statement.executeQuery("select * from observation")) {
                int columns = found.getMetaData().getColumnCount();
                while (found.next()) {
                    for (int column = 1; column <= columns; column++) {
                        found.getObject(column);
                    }
                    rows++;
                }
            }
            return rows;
        }
    }

    /** Milliseconds of the middle round; one round before is not counted. */
    private static double median(Callable<?> work) throws Exception {
        work.call();
        double[] times = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long before = System.nanoTime();
            work.call();
            times[round] = (System.nanoTime() - before) / 1e6;
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }
}
