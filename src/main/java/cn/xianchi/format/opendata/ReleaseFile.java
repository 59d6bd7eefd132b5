package cn.xianchi.format.opendata;

import cn.xianchi.format.sdmx.SdmxCsv;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of a release. */
public enum ReleaseFile {
    OBSERVATIONS_CSV("observations.csv", "text/csv;charset=UTF-8;header=present"),
    INDICATORS_CSV("indicators.csv", "text/csv;charset=UTF-8;header=present"),
    REGIONS_CSV("regions.csv", "text/csv;charset=UTF-8;header=present"),
    REPORTS_CSV("reports.csv", "text/csv;charset=UTF-8;header=present"),
    OBSERVATIONS_XLSX("observations.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    OBSERVATIONS_JSONSTAT("observations.jsonstat.json", "application/json"),
    OBSERVATIONS_SDMX("observations.sdmx.csv", SdmxCsv.MEDIA_TYPE + ";version=2.0.0;charset=UTF-8"),
    DATAPACKAGE_JSON("datapackage.json", "application/json"),
    DATAPACKAGE_ZIP("datapackage.zip", "application/zip");

    private final String fileName;
    private final String mediaType;

    ReleaseFile(String fileName, String mediaType) {
        this.fileName = fileName;
        this.mediaType = mediaType;
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Type and subtype, without parameters. */
    public String typeAndSubtype() {
        return mediaType.split(";")[0];
    }

    public static Optional<ReleaseFile> named(String name) {
        return Stream.of(values()).filter(file -> file.fileName.equals(name)).findFirst();
    }
}
