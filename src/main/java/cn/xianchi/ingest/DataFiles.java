package cn.xianchi.ingest;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Region;
import cn.xianchi.extraction.reading.RuleBook;
import cn.xianchi.extraction.rules.InvalidRulesException;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.ReadExtent;
import cn.xianchi.observation.Report;
import cn.xianchi.observation.ReportKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The contents of {@code data/}, read and checked as a whole: one fault refuses all of it. */
record DataFiles(Catalog catalog, RuleBook rules, List<Report> reports, List<Observation> observations) {

    /** @throws InvalidDataException with every fault found */
    static DataFiles read(DataFolder folder) {
        ImportErrors errors = new ImportErrors();
        Map<String, byte[]> files = folder.tables(errors);
        Map<String, String> ruleFiles = folder.rules(errors);
        errors.throwIfAny();

        Catalog catalog = new CatalogFiles(files, errors).catalog();
        Set<String> regions = catalog.regions().stream().map(Region::code).collect(Collectors.toSet());
        List<Report> reports = new CsvFile("data/reports.csv", Report.COLUMNS)
                .read(files.get("reports.csv"), line -> report(line, regions), Report::id, errors);
        errors.throwIfAny();

        Map<String, Report> byId = reports.stream().collect(Collectors.toMap(Report::id, report -> report));
        List<Observation> observations =
                new ObservationRows(catalog, byId).read("data/observations.csv", files.get("observations.csv"), errors);
        errors.throwIfAny();
        return new DataFiles(catalog, rules(ruleFiles, catalog), List.copyOf(reports), List.copyOf(observations));
    }

    private static RuleBook rules(Map<String, String> files, Catalog catalog) {
        try {
            return RuleBook.of(files, catalog);
        } catch (InvalidRulesException e) {
            throw new InvalidDataException(e.getMessage());
        }
    }

    private static Report report(CsvLine line, Set<String> regions) {
        String sha256 = line.text("sha256");
        Report.Citation citation = new Report.Citation(
                line.required("title"),
                line.text("issuer"),
                line.text("document_number"),
                line.optionalDate("issued_on"),
                line.optionalDate("published_on"),
                line.text("url").isEmpty() ? "" : line.matching("url", "https?://\\S+", "an http or https address"));
        return new Report(
                line.matching("id", "[A-Za-z0-9._-]+", "an id of letters, digits, dots, hyphens and underscores"),
                line.text("region").isEmpty() ? "" : line.known("region", regions, "code of data/regions.csv"),
                line.year("year"),
                citation,
                sha256.isEmpty() ? "" : line.matching("sha256", "[0-9a-f]{64}", "a SHA-256 of 64 hexadecimal digits"),
                line.code("kind", ReportKind.class),
                line.code("extent", ReadExtent.class));
    }
}
