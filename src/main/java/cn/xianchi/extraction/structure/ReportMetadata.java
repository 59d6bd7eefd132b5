package cn.xianchi.extraction.structure;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Region;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Metadata printed in a report. {@code title}, {@code issuer} and {@code documentNumber} are empty and the dates null if
 * not found; {@code year} is the reported year, null if unknown.
 */
public record ReportMetadata(
        String title,
        String issuer,
        String documentNumber,
        LocalDate issuedOn,
        LocalDate publishedOn,
        Integer year,
        ReportPlace place) {

    /** Reads the first and last lines of a text. */
    public static ReportMetadata of(String text, Catalog catalog) {
        return new ReportMetadataReader(text).read(catalog);
    }

    /** Context of the report; a chosen county replaces the one that was found. */
    public ReportContext contextFor(Optional<Region> chosen, int chosenYear) {
        return new ReportContext(
                chosen.map(Region::name).orElse(place.county()),
                chosen.map(Region::city).orElse(place.city()),
                chosenYear,
                date());
    }

    /** Date of signature, else of publication; null if neither is printed. */
    public LocalDate date() {
        return issuedOn != null ? issuedOn : publishedOn;
    }
}
