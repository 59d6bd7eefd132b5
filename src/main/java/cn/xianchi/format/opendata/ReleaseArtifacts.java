package cn.xianchi.format.opendata;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.format.jsonstat.JsonStatCollection;
import cn.xianchi.format.sdmx.SdmxCsv;
import cn.xianchi.format.sdmx.SdmxQuery;
import cn.xianchi.format.table.CsvFormat;
import cn.xianchi.format.table.Table;
import cn.xianchi.format.table.Tables;
import cn.xianchi.format.table.WorkbookNotes;
import cn.xianchi.format.table.XlsxFormat;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.ObservationFilter;
import cn.xianchi.observation.Release;
import cn.xianchi.query.ObservationQueries;
import cn.xianchi.query.ReportQueries;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The files of every release. Each is made when it is first asked for and kept as it is from then on, with its SHA-256 beside
 * it, whatever becomes of the catalogue or of this program; a kept file that was altered is not handed out.
 */
@ApplicationScoped
public class ReleaseArtifacts {
    private static final Logger LOG = Logger.getLogger(ReleaseArtifacts.class);
    private static final List<ReleaseFile> PACKED = List.of(
            ReleaseFile.OBSERVATIONS_CSV, ReleaseFile.INDICATORS_CSV, ReleaseFile.REGIONS_CSV, ReleaseFile.REPORTS_CSV);

    private final Catalog catalog;
    private final ObservationQueries observationQueries;
    private final ReportQueries reportQueries;
    private final ObjectWriter json;
    private final Path folder;
    private final Map<Path, ReleaseArtifact> kept = new ConcurrentHashMap<>();

    ReleaseArtifacts(
            Catalog catalog,
            ObservationQueries observationQueries,
            ReportQueries reportQueries,
            ObjectMapper mapper,
            @ConfigProperty(name = "xianchi.files") Path folder) {
        this.catalog = catalog;
        this.observationQueries = observationQueries;
        this.reportQueries = reportQueries;
        this.json = mapper.writerWithDefaultPrettyPrinter();
        this.folder = folder;
    }

    /** A file that exists already. */
    public Optional<ReleaseArtifact> ifKept(Release release, ReleaseFile file) {
        return Files.exists(path(release, file)) ? Optional.of(file(release, file)) : Optional.empty();
    }

    /** A file. The first call writes it, which takes as long as writing every observation once. */
    public ReleaseArtifact file(Release release, ReleaseFile file) {
        Path path = path(release, file);
        ReleaseArtifact known = kept.get(path);
        if (known != null) {
            return known;
        }
        synchronized (kept) {
            if (!kept.containsKey(path)) {
                if (!Files.exists(path)) {
                    make(release, file, path);
                }
                kept.put(path, check(file, path));
            }
            return kept.get(path);
        }
    }

    /** The moment is part of the path: another store may have published a release of the same number. */
    private Path path(Release release, ReleaseFile file) {
        return folder.resolve(release.number() + "-" + release.publishedAt().toEpochMilli())
                .resolve(file.fileName());
    }

    private static Path seal(Path path) {
        return path.resolveSibling(path.getFileName() + ".sha256");
    }

    private void make(Release release, ReleaseFile file, Path path) {
        try {
            Files.createDirectories(path.getParent());
            Path unfinished = Files.createTempFile(path.getParent(), file.fileName(), ".unfinished");
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                    write(release, file, out);
                }
                String line = digest(unfinished) + "  " + file.fileName() + "\n";
                Files.writeString(seal(path), line);
                Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("could not make " + path, e);
        }
        LOG.infof("Made %s of release %d", file.fileName(), release.number());
    }

    private static ReleaseArtifact check(ReleaseFile file, Path path) {
        try {
            String sealed = Files.readString(seal(path)).split(" ")[0];
            String found = digest(path);
            if (!found.equals(sealed)) {
                throw new IllegalStateException(path + " is not what was made: its SHA-256 is " + found + ", not "
                        + sealed + "; put the file back, or remove it and its .sha256 to have it made again");
            }
            return new ReleaseArtifact(file, path, Files.size(path), found);
        } catch (IOException e) {
            throw new UncheckedIOException("could not read " + path, e);
        }
    }

    private static String digest(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return DigestUtils.sha256Hex(in);
        }
    }

    private void write(Release release, ReleaseFile file, OutputStream out) throws IOException {
        switch (file) {
            case OBSERVATIONS_CSV -> CsvFormat.write(observations(release), out);
            case INDICATORS_CSV ->
                CsvFormat.write(Tables.indicators(catalog.publicIndicators(), release.number()), out);
            case REGIONS_CSV -> CsvFormat.write(Tables.regions(catalog.regionsByCode(), release.number()), out);
            case REPORTS_CSV -> CsvFormat.write(Tables.reports(reportQueries.all(release), release.number()), out);
            case OBSERVATIONS_XLSX ->
                XlsxFormat.write(
                        observations(release), WorkbookNotes.of(catalog, reportQueries.all(release), release), out);
            case OBSERVATIONS_JSONSTAT ->
                new JsonStatCollection(catalog, observationQueries, json)
                        .write(ObservationFilter.everything(), release, out);
            case OBSERVATIONS_SDMX -> CsvFormat.write(SdmxCsv.table(SdmxQuery.Detail.FULL, all(release)), out);
            case DATAPACKAGE_JSON -> out.write(json.writeValueAsBytes(descriptor(release)));
            case DATAPACKAGE_ZIP -> pack(release, out);
        }
    }

    private Table observations(Release release) {
        return Tables.observations(all(release), release.number());
    }

    private Consumer<Consumer<Observation>> all(Release release) {
        return consumer -> observationQueries.each(ObservationFilter.everything(), release, consumer);
    }

    private Map<String, Object> descriptor(Release release) {
        return DataPackage.descriptor(
                release,
                PACKED.stream().map(file -> file(release, file)).toList(),
                reportQueries.all(release),
                catalog.isFictional());
    }

    private void pack(Release release, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(zip, file(release, ReleaseFile.DATAPACKAGE_JSON), release);
            for (ReleaseFile file : PACKED) {
                entry(zip, file(release, file), release);
            }
        }
    }

    private static void entry(ZipOutputStream zip, ReleaseArtifact file, Release release) throws IOException {
        ZipEntry entry = new ZipEntry(file.file().fileName());
        entry.setLastModifiedTime(FileTime.from(release.publishedAt()));
        zip.putNextEntry(entry);
        Files.copy(file.path(), zip);
        zip.closeEntry();
    }
}
