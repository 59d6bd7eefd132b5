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
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/**
 * How long each answer over a made-up province takes, as a ratio to reading every column of its observations once by plain
 * SQL in the same run: {@code ./mvnw test -Pbench -Dtest=ProvinceSpeedBench}. Prints; nothing is asserted of times.
 */
@QuarkusTest
@TestProfile(DemoProvince.class)
class ProvinceSpeedBench {
    private static final int ROUNDS = 15;

    @Inject
    AgroalDataSource store;

    @Test
    void every_answer_is_measured_against_one_scan() throws Exception {
        double scan = median(() -> scan());
        System.out.printf("one SQL scan of %d observations: %.0f ms%n", scan(), scan);
        for (String address : ProvinceAnswersIT.ADDRESSES) {
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
            String shown = address.replace(ProvinceAnswersIT.THIRTY, "(30 indicators)");
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
