package cn.xianchi.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of briefs; they stand in {@code messages/brief_zh.properties} and {@code brief_en.properties}. */
@MessageBundle("brief")
public interface BriefTexts {
    @Message
    String name();

    @Message
    String masthead();

    @Message
    String issue(int release);

    @Message
    String office();

    @Message
    String day(int year, int month, int day);

    @Message
    String countyTitle(String county, int year);

    @Message
    String cityTitle(String city, int year);

    @Message
    String comparisonTitle(String indicator, int year, String peers);

    @Message
    String headOverall();

    @Message
    String headFew();

    @Message
    String headApart();

    @Message
    String headLone(String county);

    @Message
    String headUndisclosed(String county);

    @Message
    String headCounties();

    @Message
    String headSame();

    @Message
    String headNotes();

    @Message
    String countyNone(String county, int year);

    @Message
    String countyOverall(String county, int year, int published, String source, String peers, String parts);

    @Message
    String partBand(String band, int n);

    @Message
    String partFew(int n);

    @Message
    String partApart(int n);

    @Message
    String partLone(int n);

    @Message
    String itemOf(String indicator, String number, int n, String band, String median, String gap);

    @Message
    String itemOpen(String indicator, String number, int n, String band, String median, String gap);

    @Message
    String itemFew(String indicator, String number, String others);

    @Message
    String itemNeutral(String indicator, String number, int n, String median);

    @Message
    String itemApart(String indicator, String number, String why);

    @Message
    String itemApartOthers(String indicator, String number);

    @Message
    String itemLone(String indicator, String number);

    @Message
    String caution(String why);

    @Message
    String gapBelow(String amount);

    @Message
    String gapAbove(String amount);

    @Message
    String gapNone();

    @Message
    String goodLow();

    @Message
    String comparisonOverall(int year, int n, String source);

    @Message
    String comparisonFew();

    @Message
    String comparisonNeutral();

    @Message
    String comparisonMedian(String median);

    @Message
    String comparisonBand(String band, String list);

    @Message
    String comparisonList(String list);

    @Message
    String comparisonApart(String list);

    @Message
    String comparisonUndisclosed(int n, String list);

    @Message
    String comparisonNoReport(int n);

    @Message
    String cityOverall(String city, int counties, int reports, int year, String source);

    @Message
    String cityCounty(String county, int published, String source, String parts);

    @Message
    String cityNone();

    @Message
    String citySame(String indicator, String list);

    @Message
    String countyNumber(String county, String number);

    @Message
    String apartNumber(String county, String number, String why);

    @Message
    String chart(int n, String indicator, int year, String unit, String source);

    @Message
    String said(String methods);

    @Message
    String footLicence(String citation);

    @Message
    String noteEvidence(String title, String place, String raw, String window, String address);

    @Message
    String noteAddress(String title, String raw, String window, String url);

    @Message
    String noteDerived(String title, String place, String window, String address);

    @Message
    String place(String section, int paragraph, int start, int end);

    @Message
    String noteCounted(int release, String address);

    @Message
    String noteMedian(int n, String address);

    @Message
    String noteGap();

    @Message
    String noteChart(String address);

    @Message
    String takeWord();

    @Message
    String listed(String list);

    @Message
    String undisclosed(int n, String source);

    @Message
    String undisclosedUsual(int n, String source, int least, int usual, String list);
}
