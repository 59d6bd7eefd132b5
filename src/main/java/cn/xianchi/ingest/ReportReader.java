package cn.xianchi.ingest;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Region;
import cn.xianchi.document.Documents;
import cn.xianchi.document.text.DocumentText;
import cn.xianchi.extraction.reading.Reading;
import cn.xianchi.extraction.reading.RuleBook;
import cn.xianchi.extraction.structure.ReportContext;
import cn.xianchi.extraction.structure.ReportMetadata;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the file of a report; stores nothing. */
@Singleton
public record ReportReader(Catalog catalog, RuleBook rules, Clock clock) {
    /**
     * Text, metadata and extraction result of a report. {@code context} has the chosen county and year, else those found in
     * the text, else the current year.
     */
    public record ReadReport(DocumentText document, ReportMetadata metadata, ReportContext context, Reading reading) {}

    /** @throws cn.xianchi.document.text.UnreadableDocument if the file cannot be read */
    public ReadReport read(byte[] bytes, String mediaType, Optional<Region> region, Optional<Integer> year) {
        DocumentText document = Documents.read(bytes, mediaType);
        ReportMetadata metadata = ReportMetadata.of(document.text(), catalog);
        int reportYear = year.or(() -> Optional.ofNullable(metadata.year()))
                .orElseGet(() -> LocalDate.now(clock).getYear());
        ReportContext context = metadata.contextFor(region, reportYear);
        return new ReadReport(document, metadata, context, rules.read(document.text(), context));
    }
}
