package cn.xianchi.store;

import cn.xianchi.catalog.Code;
import cn.xianchi.observation.ReadExtent;
import cn.xianchi.observation.Report;
import cn.xianchi.observation.ReportKind;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.LocalDate;

@Entity(name = "report")
@IdClass(ReportEntity.Key.class)
class ReportEntity extends PanacheEntityBase {
    @Id
    String id;

    @Id
    int releaseNumber;

    String region;
    int reportYear;
    String title;
    String issuer;
    String documentNumber;
    LocalDate issuedOn;
    LocalDate publishedOn;
    String url;
    String sha256;
    String kind;
    String extent;

    record Key(String id, int releaseNumber) {}

    static ReportEntity of(Report report, int release) {
        ReportEntity entity = new ReportEntity();
        Report.Citation citation = report.citation();
        entity.id = report.id();
        entity.releaseNumber = release;
        entity.region = report.region();
        entity.reportYear = report.year();
        entity.title = citation.title();
        entity.issuer = citation.issuer();
        entity.documentNumber = citation.documentNumber();
        entity.issuedOn = citation.issuedOn();
        entity.publishedOn = citation.publishedOn();
        entity.url = citation.url();
        entity.sha256 = report.sha256();
        entity.kind = Code.of(report.kind());
        entity.extent = Code.of(report.extent());
        return entity;
    }

    Report toReport() {
        return new Report(
                id,
                region,
                reportYear,
                new Report.Citation(title, issuer, documentNumber, issuedOn, publishedOn, url),
                sha256,
                Code.read(ReportKind.class, kind).orElseThrow(),
                Code.read(ReadExtent.class, extent).orElseThrow());
    }
}
