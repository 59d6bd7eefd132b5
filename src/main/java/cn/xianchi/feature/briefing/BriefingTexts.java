package cn.xianchi.feature.briefing;

import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of briefs; they stand in {@code brief_zh.properties} and {@code brief_en.properties}. */
@MessageBundle("brief")
public interface BriefingTexts {
    // spotless:off
    String name();
    String masthead();
    String issue(int release);
    String office();
    String day(int year, int month, int day);
    String countyTitle(String county, int year);
    String cityTitle(String city, int year);
    String comparisonTitle(String indicator, int year, String peers);
    String headOverall();
    String headFew();
    String headApart();
    String headLone(String county);
    String headUndisclosed(String county);
    String headCounties();
    String headSame();
    String headNotes();
    String countyNone(String county, int year);
    String countyOverall(String county, int year, int published, String source, String peers, String parts);
    String partBand(String band, int n);
    String partFew(int n);
    String partApart(int n);
    String partLone(int n);
    String itemOf(String indicator, String number, int n, String band, String median, String gap);
    String itemOpen(String indicator, String number, int n, String band, String median, String gap);
    String itemFew(String indicator, String number, String others);
    String itemNeutral(String indicator, String number, int n, String median);
    String itemApart(String indicator, String number, String why);
    String itemApartOthers(String indicator, String number);
    String itemLone(String indicator, String number);
    String caution(String why);
    String gapBelow(String amount);
    String gapAbove(String amount);
    String gapNone();
    String goodLow();
    String comparisonOverall(int year, int n, String source);
    String comparisonFew();
    String comparisonNeutral();
    String comparisonMedian(String median);
    String comparisonBand(String band, String list);
    String comparisonList(String list);
    String comparisonApart(String list);
    String comparisonUndisclosed(int n, String list);
    String comparisonNoReport(int n);
    String cityOverall(String city, int counties, int reports, int year, String source);
    String cityCounty(String county, int published, String source, String parts);
    String cityNone();
    String citySame(String indicator, String list);
    String countyNumber(String county, String number);
    String apartNumber(String county, String number, String why);
    String chart(int n, String indicator, int year, String unit, String source);
    String said(String methods);
    String footLicence(String citation);
    String noteEvidence(String title, String place, String raw, String window, String address);
    String noteAddress(String title, String raw, String window, String url);
    String noteDerived(String title, String place, String window, String address);
    String place(String section, int paragraph, int start, int end);
    String noteCounted(int release, String address);
    String noteMedian(int n, String address);
    String noteGap();
    String noteChart(String address);
    String takeWord();
    String listed(String list);
    String undisclosed(int n, String source);
    String undisclosedUsual(int n, String source, int least, int usual, String list);
    // spotless:on
}
