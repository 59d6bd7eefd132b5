package cn.xianchi.format.opendata;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.observation.Release;
import cn.xianchi.query.ObservationQueries;
import cn.xianchi.query.ReleaseQueries;
import cn.xianchi.query.ReportQueries;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was handed out once is handed out again, byte by byte, or not at all. */
@QuarkusTest
class ReleaseArtifactsTest {
    @Inject
    Catalog catalog;

    @Inject
    ObservationQueries observationQueries;

    @Inject
    ReportQueries reportQueries;

    @Inject
    ReleaseQueries releaseQueries;

    @Inject
    ObjectMapper mapper;

    @TempDir
    Path folder;

    private ReleaseArtifacts files() {
        return new ReleaseArtifacts(catalog, observationQueries, reportQueries, mapper, folder);
    }

    private Release release() {
        return releaseQueries.current().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(ReleaseFile.class)
    void a_file_outlives_the_program_that_made_it(ReleaseFile file) throws IOException {
        assertTrue(files().ifKept(release(), file).isEmpty());
        ReleaseArtifact made = files().file(release(), file);
        byte[] bytes = Files.readAllBytes(made.path());
        ReleaseArtifact found = files().ifKept(release(), file).orElseThrow();
        assertEquals(made, found);
        assertArrayEquals(bytes, Files.readAllBytes(found.path()));
        try (var left = Files.list(made.path().getParent())) {
            assertTrue(left.noneMatch(path -> path.toString().endsWith(".unfinished")));
        }
    }

    @Test
    void an_altered_file_is_not_handed_out() throws IOException {
        ReleaseArtifact made = files().file(release(), ReleaseFile.REPORTS_CSV);
        Files.writeString(made.path(), Files.readString(made.path()).replace("440704", "440705"));
        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> files().file(release(), ReleaseFile.REPORTS_CSV));
        assertTrue(refused.getMessage().contains("is not what was made"), refused.getMessage());
    }

    @Test
    void a_release_of_another_store_has_files_of_its_own() {
        Release other = new Release(1, Instant.EPOCH, null);
        ReleaseArtifact own = files().file(release(), ReleaseFile.REGIONS_CSV);
        assertTrue(
                !own.path().equals(files().file(other, ReleaseFile.REGIONS_CSV).path()));
    }
}
