package cn.xianchi.feature.extract;

import cn.xianchi.catalog.Region;
import cn.xianchi.extraction.structure.ReportMetadata;
import cn.xianchi.text.ExtractionTexts;

/** What a report says of itself, each with where it was recognised, or that it was not. */
record DetectedMetadata(ReportMetadata metadata, ExtractionTexts texts) {

    public String county() {
        if (metadata.county().isEmpty()) {
            return texts.countyUnknown();
        }
        if (metadata.region().isEmpty()) {
            return texts.withSource(metadata.county(), texts.notInCatalog());
        }
        String name = metadata.region().map(Region::shortName).orElseThrow();
        String issued = metadata.issuer().contains(name) ? texts.fromIssuer() : texts.fromText();
        return texts.withSource(metadata.county(), metadata.title().contains(name) ? texts.fromTitle() : issued);
    }

    public String year() {
        if (metadata.year() == null) {
            return texts.yearAssumed();
        }
        String year = metadata.year().toString();
        return texts.withSource(year, metadata.title().contains(year) ? texts.fromTitle() : texts.fromText());
    }

    /** The date of signature, else of publication. */
    public String closing() {
        if (metadata.date() == null) {
            return texts.dateNone();
        }
        String where = metadata.issuedOn() != null ? texts.fromSignature() : texts.fromPublication();
        return texts.withSource(metadata.date().toString(), where);
    }
}
