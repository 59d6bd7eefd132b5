package cn.xianchi.feature.heatmap;

import io.quarkus.qute.i18n.MessageBundle;

/** What the heat table says; the words stand in {@code heat_zh.properties} and {@code heat_en.properties}. */
@MessageBundle("heat")
public interface HeatmapTexts {
    // spotless:off
    String title(int year, int counties, int indicators, long leading, long lagging, long blank);
    String titleNoBands(int year, int counties, int indicators, long figures);
    String titleNothing(int year, int counties, int indicators);
    String lead(long figures, long undetermined, long incomparable, long undisclosed, long noReport);
    String reading();
    String table(int year);
    String keys();
    String separator();
    String split();
    String corner();
    String blanks();
    String pinned();
    String pin(String county);
    String unpin(String county);
    String pinMost(int n);
    String total();
    String totalSaid(int n);
    String leadingCount();
    String laggingCount();
    String comparableCounties();
    String comparableIn(String indicator, int n);
    String sorting();
    String byCode();
    String byLeading();
    String byLagging();
    String reversed(String indicator);
    String withValues();
    String glyphsOnly();
    String showing();
    String find();
    String found(String shown, String all);
    String foundNone();
    String pageOf(int page, int pages, int from, int to, int counties);
    String family();
    String bandsBy();
    String bandsHow();
    String source(int reports);
    String sourceNone();
    String failed();
    String emptyLast(int n);
    // spotless:on
}
