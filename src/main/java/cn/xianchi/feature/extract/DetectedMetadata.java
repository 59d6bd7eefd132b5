package cn.xianchi.feature.extract;

import cn.xianchi.catalog.Region;
import cn.xianchi.extraction.structure.ReportMetadata;
import cn.xianchi.text.ExtractionTexts;

/** What a report says of itself, each with where it was recognised, or that it was not. */
record DetectedMetadata(String county, String year, String closing) {

    static DetectedMetadata of(ReportMetadata metadata, ExtractionTexts say) {
        return new DetectedMetadata(county(metadata, say), year(metadata, say), closing(metadata, say));
    }

    private static String county(ReportMetadata metadata, ExtractionTexts say) {
        if (metadata.county().isEmpty()) {
            return say.countyUnknown();
        }
        if (metadata.region().isEmpty()) {
            return say.withSource(metadata.county(), say.notInCatalog());
        }
        String name = metadata.region().map(Region::shortName).orElseThrow();
        String issued = metadata.issuer().contains(name) ? say.fromIssuer() : say.fromText();
        return say.withSource(metadata.county(), metadata.title().contains(name) ? say.fromTitle() : issued);
    }

    private static String year(ReportMetadata metadata, ExtractionTexts say) {
        if (metadata.year() == null) {
            return say.yearAssumed();
        }
        String year = metadata.year().toString();
        return say.withSource(year, metadata.title().contains(year) ? say.fromTitle() : say.fromText());
    }

    private static String closing(ReportMetadata metadata, ExtractionTexts say) {
        if (metadata.date() == null) {
            return say.dateNone();
        }
        String where = metadata.issuedOn() != null ? say.fromSignature() : say.fromPublication();
        return say.withSource(metadata.date().toString(), where);
    }
}
