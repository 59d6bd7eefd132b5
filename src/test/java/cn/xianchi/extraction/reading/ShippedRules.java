package cn.xianchi.extraction.reading;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Dimension;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Kind;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.catalog.Region;
import cn.xianchi.catalog.Rollup;
import cn.xianchi.catalog.Visibility;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The catalogue and the rules of {@code data/}. */
final class ShippedRules {
    static final Catalog CATALOG = catalog();
    static final RuleBook BOOK = RuleBook.of(files(), CATALOG);

    private ShippedRules() {}

    static List<Map<String, String>> csv(Path file) {
        try (Stream<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(file).stream()) {
            return lines.map(NamedCsvRecord::getFieldsAsMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> files() {
        try (Stream<Path> files = Files.list(Path.of("data/rules"))) {
            return files.collect(Collectors.toMap(
                    file -> "data/rules/" + file.getFileName(), ShippedRules::text, (a, b) -> a, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Catalog catalog() {
        List<Region> regions = csv(Path.of("data/regions.csv")).stream()
                .map(line -> new Region(
                        line.get("code"),
                        line.get("name"),
                        line.get("city_code"),
                        line.get("city"),
                        line.get("type"),
                        line.get("zone"),
                        new Region.Residents(null, null, "")))
                .toList();
        List<Indicator> indicators = csv(Path.of("data/indicators.csv")).stream()
                .map(ShippedRules::indicator)
                .toList();
        return new Catalog(regions, List.of(), indicators, List.of(), List.of(), "shipped", false);
    }

    private static Indicator indicator(Map<String, String> line) {
        String name = line.get("name_zh");
        return new Indicator(
                line.get("code"),
                line.get("theme"),
                new Indicator.Texts(
                        name, line.get("name_en"), name, line.get("definition_zh"), line.get("definition_en")),
                new Indicator.Measure(
                        line.get("unit"),
                        code(Kind.class, line.get("kind")),
                        code(Dimension.class, line.get("dimension")),
                        code(Rollup.class, line.get("rollup")),
                        line.get("per_capita").equals("true"),
                        line.get("window_bound").equals("true")),
                code(Polarity.class, line.get("polarity")),
                code(Visibility.class, line.get("visibility")),
                new Indicator.Thresholds(null, "", null));
    }

    private static <E extends Enum<E>> E code(Class<E> vocabulary, String code) {
        return code.isEmpty() ? null : Code.read(vocabulary, code).orElseThrow();
    }
}
