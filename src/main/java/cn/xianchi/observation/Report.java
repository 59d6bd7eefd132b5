package cn.xianchi.observation;

import java.time.LocalDate;
import java.util.List;

/**
 * A source. {@code region} is empty where it covers several; {@code sha256} is of the file's bytes, empty where the file is
 * not available.
 */
public record Report(
        String id, String region, int year, Citation citation, String sha256, ReportKind kind, ReadExtent extent) {
    /** The columns of {@code data/reports.csv}, in order. */
    public static final List<String> COLUMNS = List.of(
            "id,region,year,title,issuer,document_number,issued_on,published_on,url,sha256,kind,extent".split(","));

    /** Bibliographic data; texts are empty and dates are null where unknown. */
    public record Citation(
            String title,
            String issuer,
            String documentNumber,
            LocalDate issuedOn,
            LocalDate publishedOn,
            String url) {}

    public String title() {
        return citation.title();
    }

    public String issuer() {
        return citation.issuer();
    }

    public String documentNumber() {
        return citation.documentNumber();
    }

    public LocalDate issuedOn() {
        return citation.issuedOn();
    }

    public LocalDate publishedOn() {
        return citation.publishedOn();
    }

    public String url() {
        return citation.url();
    }

    /** Whether the file is available, so that values have character positions. */
    public boolean hasText() {
        return !sha256.isEmpty();
    }

    /** The date of signing, else of publication, else null. */
    public LocalDate date() {
        return issuedOn() != null ? issuedOn() : publishedOn();
    }
}
