package cn.xianchi.feature.extract;

import cn.xianchi.catalog.Region;
import cn.xianchi.extraction.structure.ReportMetadata;
import cn.xianchi.text.ExtractionTexts;

/** What a report says of itself, each with where it was recognised, or that it was not. */
record DetectedMetadata(String county, String year, String closing) {

    static DetectedMetadata of(ReportMetadata colophon, ExtractionTexts say) {
        return new DetectedMetadata(county(colophon, say), year(colophon, say), closing(colophon, say));
    }

    private static String county(ReportMetadata colophon, ExtractionTexts say) {
        if (colophon.county().isEmpty()) {
            return say.countyUnknown();
        }
        if (colophon.region().isEmpty()) {
            return say.withSource(colophon.county(), say.notInCatalog());
        }
        String name = colophon.region().map(Region::shortName).orElseThrow();
        String issued = colophon.issuer().contains(name) ? say.fromIssuer() : say.fromText();
        return say.withSource(colophon.county(), colophon.title().contains(name) ? say.fromTitle() : issued);
    }

    private static String year(ReportMetadata colophon, ExtractionTexts say) {
        if (colophon.year() == null) {
            return say.yearAssumed();
        }
        String year = colophon.year().toString();
        return say.withSource(year, colophon.title().contains(year) ? say.fromTitle() : say.fromText());
    }

    private static String closing(ReportMetadata colophon, ExtractionTexts say) {
        if (colophon.date() == null) {
            return say.dateNone();
        }
        String where = colophon.issuedOn() != null ? say.fromSignature() : say.fromPublication();
        return say.withSource(colophon.date().toString(), where);
    }
}
