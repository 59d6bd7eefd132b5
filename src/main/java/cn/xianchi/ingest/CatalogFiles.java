package cn.xianchi.ingest;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Dimension;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Kind;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.catalog.Region;
import cn.xianchi.catalog.Relation;
import cn.xianchi.catalog.Rollup;
import cn.xianchi.catalog.Theme;
import cn.xianchi.catalog.Tile;
import cn.xianchi.catalog.Visibility;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the files of {@code data/} that make up the catalogue; every fault goes to {@code errors}. */
record CatalogFiles(Map<String, byte[]> files, ImportErrors errors) {
    private static final String CODE = "[a-z][a-z0-9_]*";
    private static final String CODE_WORDS = "a code of small letters, digits and underscores";

    Catalog catalog() {
        List<Region> regions = read("regions.csv", Region.COLUMNS, CatalogFiles::region, Region::code);
        List<Theme> themes = read("themes.csv", Theme.COLUMNS, CatalogFiles::theme, Theme::code);
        Set<String> themeCodes = codes(themes, Theme::code);
        List<Indicator> indicators =
                read("indicators.csv", Indicator.FILE_COLUMNS, line -> indicator(line, themeCodes), Indicator::code);
        return new Catalog(
                regions,
                themes,
                indicators,
                relations(codes(indicators, Indicator::code)),
                tiles(codes(regions, Region::code)),
                version(),
                false);
    }

    private <T> List<T> read(String name, List<String> columns, Function<CsvLine, T> mapper, Function<T, ?> key) {
        return new CsvFile("data/" + name, columns).read(files.get(name), mapper, key, errors);
    }

    private <T> List<T> readOptional(
            String name, List<String> columns, Function<CsvLine, T> mapper, Function<T, ?> key) {
        return files.get(name).length == 0 ? List.of() : read(name, columns, mapper, key);
    }

    private static <T> Set<String> codes(List<T> values, Function<T, String> code) {
        return values.stream().map(code).collect(Collectors.toSet());
    }

    private List<Relation> relations(Set<String> indicators) {
        return readOptional(
                "relations.csv",
                Relation.COLUMNS,
                line -> relation(line, indicators),
                relation -> List.of(relation.type(), relation.indicator(), relation.of()));
    }

    private List<Tile> tiles(Set<String> regions) {
        List<Tile> tiles = readOptional("tiles.csv", Tile.COLUMNS, line -> tile(line, regions), Tile::region);
        Map<List<Integer>, Tile> taken = new HashMap<>();
        for (Tile tile : tiles) {
            Tile before = taken.putIfAbsent(List.of(tile.column(), tile.row()), tile);
            if (before != null) {
                errors.add(
                        "data/tiles.csv",
                        tiles.indexOf(tile) + 2,
                        "column",
                        tile.region() + " stands on the tile of " + before.region());
            }
        }
        return tiles;
    }

    private static Region region(CsvLine line) {
        return new Region(
                line.matching("code", "\\d{6}", "a code of six digits"),
                line.required("name"),
                line.matching("city_code", "\\d{6}", "a code of six digits"),
                line.required("city"),
                line.required("type"),
                line.required("zone"),
                residents(line));
    }

    private static Region.Residents residents(CsvLine line) {
        Integer number = line.optionalCount("population");
        if (number == null) {
            return new Region.Residents(null, null, line.text("population_source"));
        }
        if (number == 0) {
            throw new CsvLine.Fault("population", "must be greater than 0, or empty where it is not known");
        }
        return new Region.Residents(
                number.longValue(), line.year("population_year"), line.required("population_source"));
    }

    private static Theme theme(CsvLine line) {
        return new Theme(
                line.matching("code", CODE, CODE_WORDS),
                line.required("name_zh"),
                line.required("name_en"),
                line.truth("mission"));
    }

    private static Indicator indicator(CsvLine line, Set<String> themes) {
        return new Indicator(
                line.matching("code", CODE, CODE_WORDS),
                line.known("theme", themes, "code of data/themes.csv"),
                new Indicator.Texts(
                        line.required("name_zh"),
                        line.required("name_en"),
                        line.text("short_name_zh").isEmpty() ? line.text("name_zh") : line.text("short_name_zh"),
                        line.required("definition_zh"),
                        line.required("definition_en")),
                measure(line),
                line.code("polarity", Polarity.class),
                line.code("visibility", Visibility.class),
                new Indicator.Thresholds(
                        line.optionalNumber("target"),
                        line.text("target").isEmpty() ? line.text("target_source") : line.required("target_source"),
                        line.optionalNumber("materiality")));
    }

    private static Indicator.Measure measure(CsvLine line) {
        Kind kind = line.code("kind", Kind.class);
        boolean windowBound = line.truth("window_bound");
        if (windowBound && kind != Kind.RATE) {
            throw new CsvLine.Fault("window_bound", "is true, but only a rate may be bound to a window");
        }
        return new Indicator.Measure(
                line.required("unit"),
                kind,
                line.optionalCode("dimension", Dimension.class),
                line.code("rollup", Rollup.class),
                line.truth("per_capita"),
                windowBound);
    }

    private static Relation relation(CsvLine line, Set<String> indicators) {
        String accepted = "code of data/indicators.csv";
        Relation.Type type = line.code("relation", Relation.Type.class);
        boolean needsBy = type == Relation.Type.SHARE || type == Relation.Type.CUT;
        return new Relation(
                type,
                line.known("indicator", indicators, accepted),
                line.known("of", indicators, accepted),
                needsBy || !line.text("by").isEmpty() ? line.known("by", indicators, accepted) : "");
    }

    private static Tile tile(CsvLine line, Set<String> regions) {
        return new Tile(
                line.known("region", regions, "code of data/regions.csv"),
                position(line, "column"),
                position(line, "row"));
    }

    private static int position(CsvLine line, String column) {
        return Integer.parseInt(line.matching(column, "\\d{1,3}", "a whole number from 0"));
    }

    /** Twelve hexadecimal digits of the SHA-256 over the files. */
    private String version() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (String name : List.of("regions.csv", "themes.csv", "indicators.csv", "relations.csv", "tiles.csv")) {
                sha256.update(files.get(name));
            }
            return HexFormat.of().formatHex(sha256.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256, this one lacks it", e);
        }
    }
}
