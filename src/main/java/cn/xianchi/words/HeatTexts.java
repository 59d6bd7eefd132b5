package cn.xianchi.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the heat table says; the words stand in {@code messages/heat_zh.properties} and {@code heat_en.properties}. */
@MessageBundle("heat")
public interface HeatTexts {
    @Message
    String title(int year, int counties, int indicators, long leading, long lagging, long blank);

    @Message
    String titleNoBands(int year, int counties, int indicators, long figures);

    @Message
    String titleNothing(int year, int counties, int indicators);

    @Message
    String lead(long figures, long undetermined, long incomparable, long undisclosed, long noReport);

    @Message
    String reading();

    @Message
    String table(int year);

    @Message
    String keys();

    @Message
    String separator();

    @Message
    String split();

    @Message
    String corner();

    @Message
    String blanks();

    @Message
    String pinned();

    @Message
    String pin(String county);

    @Message
    String unpin(String county);

    @Message
    String pinMost(int n);

    @Message
    String total();

    @Message
    String totalSaid(int n);

    @Message
    String leadingCount();

    @Message
    String laggingCount();

    @Message
    String comparableCounties();

    @Message
    String comparableIn(String indicator, int n);

    @Message
    String sorting();

    @Message
    String byCode();

    @Message
    String byLeading();

    @Message
    String byLagging();

    @Message
    String reversed(String indicator);

    @Message
    String withValues();

    @Message
    String glyphsOnly();

    @Message
    String showing();

    @Message
    String find();

    @Message
    String found(String shown, String all);

    @Message
    String foundNone();

    @Message
    String pageOf(int page, int pages, int from, int to, int counties);

    @Message
    String pagePrevious();

    @Message
    String pageNext();

    @Message
    String family();

    @Message
    String bandsBy();

    @Message
    String bandsHow();

    @Message
    String source(int reports);

    @Message
    String sourceNone();

    @Message
    String failed();

    @Message
    String emptyLast(int n);
}
