package cn.xianchi.ingest;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Region;
import cn.xianchi.document.Documents;
import cn.xianchi.document.text.DocumentText;
import cn.xianchi.extraction.reading.Reading;
import cn.xianchi.extraction.reading.RuleBook;
import cn.xianchi.extraction.structure.ReportContext;
import cn.xianchi.extraction.structure.ReportMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Reads a report's file and stores nothing. */
@ApplicationScoped
public class ReportReader {
    private final Catalog catalog;
    private final RuleBook rules;
    private final Clock clock;

    ReportReader(Catalog catalog, RuleBook rules, Clock clock) {
        this.catalog = catalog;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * A report's text, what it says of itself and what was read from it as a report of {@code setting}: of the county
     * and year that were chosen, else of those that the text proposes, else of this year.
     */
    public record ReadReport(DocumentText document, ReportMetadata colophon, ReportContext setting, Reading reading) {}

    /** @throws cn.xianchi.document.UnreadableDocument when the bytes are no report that can be read */
    public ReadReport read(byte[] bytes, String mediaType, Optional<Region> region, Optional<Integer> year) {
        DocumentText document = Documents.read(bytes, mediaType);
        ReportMetadata colophon = ReportMetadata.of(document.text(), catalog);
        int about = year.or(() -> Optional.ofNullable(colophon.year()))
                .orElseGet(() -> LocalDate.now(clock).getYear());
        ReportContext setting = colophon.setting(region, about);
        return new ReadReport(document, colophon, setting, rules.read(document.text(), setting));
    }
}
