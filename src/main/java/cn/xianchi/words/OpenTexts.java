package cn.xianchi.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of open data; the words stand in {@code messages/open_zh.properties} and {@code open_en.properties}. */
@MessageBundle("open")
public interface OpenTexts {
    @Message
    String title();

    @Message
    String sentence(int release, int counties, String years, String figures);

    @Message
    String lead(String date);

    @Message
    String years(int first, int last);

    @Message
    String downloads();

    @Message
    String file();

    @Message
    String forWhom();

    @Message
    String size();

    @Message
    String checksum();

    @Message
    String notMade();

    @Message
    String fileObservationsCsv();

    @Message
    String fileIndicatorsCsv();

    @Message
    String fileRegionsCsv();

    @Message
    String fileReportsCsv();

    @Message
    String fileObservationsXlsx();

    @Message
    String fileObservationsJsonstat();

    @Message
    String fileObservationsSdmx();

    @Message
    String fileDatapackageJson();

    @Message
    String fileDatapackageZip();

    @Message
    String changes();

    @Message
    String release();

    @Message
    String published();

    @Message
    String added();

    @Message
    String replaced();

    @Message
    String withdrawn();

    @Message
    String sources();

    @Message
    String note();

    @Message
    String releaseShort(int number);

    @Message
    String licence();

    @Message
    String licenceSaid();

    @Message
    String citeAs();

    @Message
    String citation(int release, String date);

    @Message
    String fresh();

    @Message
    String freshSaid(String title, String date);

    @Message
    String dictionary();

    @Message
    String dictionarySaid();

    @Message
    String column();

    @Message
    String type();

    @Message
    String meaning();

    @Message
    String programs();

    @Message
    String programsSaid();

    @Message
    String forms();

    @Message
    String formSdmx();

    @Message
    String formDcat();

    @Message
    String formOpenapi();

    @Message
    String formConsole();

    @Message
    String formFeed();

    @Message
    String example();

    @Message
    String noteDemo();

    @Message
    String noteDemoSaid();

    @Message
    String noteRelease();

    @Message
    String noteReleaseSaid(int number, String date);

    @Message
    String noteLicence();

    @Message
    String noteLicenceSaid();

    @Message
    String noteCite();

    @Message
    String noteBlank();

    @Message
    String noteBlankSaid();

    @Message
    String noteInterval();

    @Message
    String noteIntervalSaid();

    @Message
    String noteEvidence();

    @Message
    String noteEvidenceSaid();
}
