package cn.xianchi.ingest;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Dimension;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Kind;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.catalog.Region;
import cn.xianchi.catalog.Relation;
import cn.xianchi.catalog.Rollup;
import cn.xianchi.catalog.Tile;
import cn.xianchi.catalog.Visibility;
import cn.xianchi.extraction.reading.RuleBook;
import cn.xianchi.extraction.rules.InvalidRulesException;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.ReadExtent;
import cn.xianchi.observation.Report;
import cn.xianchi.observation.ReportKind;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The contents of {@code data/}, read and checked as a whole: either all of it is sound, or none of it is used. */
record DataFiles(Catalog catalog, RuleBook rules, List<Report> reports, List<Observation> observations) {
    private static final CsvFile REGIONS = new CsvFile("data/regions.csv", Region.COLUMNS);
    private static final CsvFile INDICATORS = new CsvFile("data/indicators.csv", Indicator.COLUMNS);
    private static final CsvFile RELATIONS = new CsvFile("data/relations.csv", Relation.COLUMNS);
    private static final CsvFile TILES = new CsvFile("data/tiles.csv", Tile.COLUMNS);
    private static final CsvFile REPORTS = new CsvFile("data/reports.csv", Report.COLUMNS);

    /** @throws DataRefused with every fault found */
    static DataFiles read(DataFolder folder) {
        ImportErrors problems = new ImportErrors();
        byte[] regionBytes = folder.bytes("regions.csv", problems);
        byte[] indicatorBytes = folder.bytes("indicators.csv", problems);
        byte[] reportBytes = folder.bytes("reports.csv", problems);
        byte[] observationBytes = folder.bytes("observations.csv", problems);
        byte[] relationBytes = folder.optionalBytes("relations.csv");
        byte[] tileBytes = folder.optionalBytes("tiles.csv");
        Map<String, String> ruleFiles = folder.rules(problems);
        problems.judge();

        List<Region> regions = REGIONS.read(regionBytes, DataFiles::region, Region::code, problems);
        List<Indicator> indicators = INDICATORS.read(indicatorBytes, DataFiles::indicator, Indicator::code, problems);
        Catalog catalog = catalog(
                regions,
                indicators,
                relationBytes,
                tileBytes,
                problems,
                digest(regionBytes, indicatorBytes, relationBytes, tileBytes));
        List<Report> reports = REPORTS.read(reportBytes, line -> report(line, catalog), Report::id, problems);
        problems.judge();

        Map<String, Report> byId = reports.stream().collect(Collectors.toMap(Report::id, report -> report));
        List<Observation> observations =
                new ObservationRows(catalog, byId).read("data/observations.csv", observationBytes, problems);
        problems.judge();
        return new DataFiles(catalog, rules(ruleFiles, catalog), List.copyOf(reports), List.copyOf(observations));
    }

    private static Catalog catalog(
            List<Region> regions,
            List<Indicator> indicators,
            byte[] relationBytes,
            byte[] tileBytes,
            ImportErrors problems,
            String version) {
        Catalog known = new Catalog(regions, indicators, version);
        List<Relation> relations = relationBytes.length == 0
                ? List.of()
                : RELATIONS.read(
                        relationBytes,
                        line -> relation(line, known),
                        relation -> relation.type() + " " + relation.indicator() + " " + relation.of(),
                        problems);
        List<Tile> tiles = tileBytes.length == 0
                ? List.of()
                : TILES.read(tileBytes, line -> tile(line, known), Tile::region, problems);
        Map<String, Tile> taken = new HashMap<>();
        for (Tile tile : tiles) {
            Tile before = taken.putIfAbsent(tile.column() + " " + tile.row(), tile);
            if (before != null) {
                problems.add(
                        "data/tiles.csv",
                        tiles.indexOf(tile) + 2,
                        "column",
                        tile.region() + " stands on the tile of " + before.region());
            }
        }
        return new Catalog(regions, indicators, relations, tiles, version);
    }

    private static Relation relation(CsvLine line, Catalog catalog) {
        Relation.Type type = line.code("relation", Relation.Type.class);
        boolean needsBy = type == Relation.Type.SHARE || type == Relation.Type.CUT;
        return new Relation(
                type,
                indicator(line, "indicator", catalog),
                indicator(line, "of", catalog),
                needsBy || !line.text("by").isEmpty() ? indicator(line, "by", catalog) : "");
    }

    private static String indicator(CsvLine line, String column, Catalog catalog) {
        String code = line.required(column);
        if (catalog.indicator(code).isEmpty()) {
            throw new CsvLine.Fault(column, "\"" + code + "\" is no code of data/indicators.csv");
        }
        return code;
    }

    private static Tile tile(CsvLine line, Catalog catalog) {
        String region = line.required("region");
        if (catalog.region(region).isEmpty()) {
            throw new CsvLine.Fault("region", "\"" + region + "\" is no code of data/regions.csv");
        }
        return new Tile(region, count(line, "column"), count(line, "row"));
    }

    private static int count(CsvLine line, String column) {
        return Integer.parseInt(line.matching(column, "\\d{1,3}", "a whole number from 0"));
    }

    private static RuleBook rules(Map<String, String> files, Catalog catalog) {
        try {
            return RuleBook.of(files, catalog);
        } catch (InvalidRulesException e) {
            throw new InvalidDataException(e.getMessage());
        }
    }

    private static Region region(CsvLine line) {
        Integer population = line.optionalCount("population");
        if (population != null && population == 0) {
            throw new CsvLine.Fault("population", "must be greater than 0, or empty where it is not known");
        }
        Integer populationYear = population == null ? null : Integer.valueOf(line.year("population_year"));
        return new Region(
                line.matching("code", "\\d{6}", "a code of six digits"),
                line.required("name"),
                line.matching("city_code", "\\d{6}", "a code of six digits"),
                line.required("city"),
                line.required("type"),
                line.required("zone"),
                population == null ? null : population.longValue(),
                populationYear,
                population == null ? line.text("population_source") : line.required("population_source"));
    }

    private static Indicator indicator(CsvLine line) {
        return new Indicator(
                line.matching("code", "[a-z][a-z0-9_]*", "a code of small letters, digits and underscores"),
                line.matching("theme", "[a-z][a-z0-9_]*", "a code of small letters, digits and underscores"),
                line.required("name_zh"),
                line.required("name_en"),
                line.required("unit"),
                line.code("kind", Kind.class),
                line.code("polarity", Polarity.class),
                line.optionalCode("dimension", Dimension.class),
                line.code("rollup", Rollup.class),
                line.truth("per_capita"),
                line.code("visibility", Visibility.class),
                line.required("definition_zh"),
                line.required("definition_en"),
                line.optionalNumber("target"),
                line.text("target").isEmpty() ? line.text("target_source") : line.required("target_source"),
                line.optionalNumber("materiality"));
    }

    private static Report report(CsvLine line, Catalog catalog) {
        String region = line.text("region");
        if (!region.isEmpty() && catalog.region(region).isEmpty()) {
            throw new CsvLine.Fault("region", "\"" + region + "\" is no code of data/regions.csv");
        }
        String sha256 = line.text("sha256");
        return new Report(
                line.matching("id", "[A-Za-z0-9._-]+", "an id of letters, digits, dots, hyphens and underscores"),
                region,
                line.year("year"),
                line.required("title"),
                line.text("issuer"),
                line.text("document_number"),
                line.optionalDate("issued_on"),
                line.optionalDate("published_on"),
                line.text("url").isEmpty() ? "" : line.matching("url", "https?://\\S+", "an http or https address"),
                sha256.isEmpty() ? "" : line.matching("sha256", "[0-9a-f]{64}", "a SHA-256 of 64 hexadecimal digits"),
                line.code("kind", ReportKind.class),
                line.code("extent", ReadExtent.class));
    }

    private static String digest(byte[]... contents) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (byte[] content : contents) {
                sha256.update(content);
            }
            return HexFormat.of().formatHex(sha256.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256, this one lacks it", e);
        }
    }
}
