package cn.xianchi.text;

import io.quarkus.qute.i18n.MessageBundle;

/** What is said of open data; the words stand in {@code open_zh.properties} and {@code open_en.properties}. */
@MessageBundle("open")
public interface OpenTexts {
    // spotless:off
    String title();
    String sentence(int release, int counties, String years, String figures);
    String lead(String date);
    String years(int first, int last);
    String downloads();
    String file();
    String forWhom();
    String size();
    String checksum();
    String notMade();
    String fileObservationsCsv();
    String fileIndicatorsCsv();
    String fileRegionsCsv();
    String fileReportsCsv();
    String fileObservationsXlsx();
    String fileObservationsJsonstat();
    String fileObservationsSdmx();
    String fileDatapackageJson();
    String fileDatapackageZip();
    String changes();
    String release();
    String published();
    String added();
    String replaced();
    String withdrawn();
    String sources();
    String note();
    String releaseShort(int number);
    String licence();
    String licenceSaid();
    String citeAs();
    String citation(int release, String date);
    String fresh();
    String freshSaid(String title, String date);
    String dictionary();
    String dictionarySaid();
    String column();
    String meaning();
    String programs();
    String programsSaid();
    String forms();
    String formSdmx();
    String formDcat();
    String formOpenapi();
    String formConsole();
    String formFeed();
    String example();
    String noteDemo();
    String noteDemoSaid();
    String noteReleaseSaid(int number, String date);
    String noteLicence();
    String noteLicenceSaid();
    String noteCite();
    String noteBlank();
    String noteBlankSaid();
    String noteInterval();
    String noteIntervalSaid();
    String noteEvidence();
    String noteEvidenceSaid();
    // spotless:on
}
