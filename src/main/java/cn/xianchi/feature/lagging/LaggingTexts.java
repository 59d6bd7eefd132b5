package cn.xianchi.feature.lagging;

import cn.xianchi.analysis.lagging.RagStatus;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the list of lagging indicators; the words stand in {@code lagging_zh.properties} and {@code lagging_en.properties}. */
@MessageBundle("lagging")
public interface LaggingTexts {
    // spotless:off
    String kicker(int year, String group, String theme);
    String onlyShown(String names);
    String headRed(int year, int n, int red, int amber);
    String headRedOne(int year, int n, String county, String name);
    String headAmber(int year, int n, int amber);
    String headAmberOne(int year, int n, String county, String name);
    String headFree(int year, int n);
    String headGrey(int year, int n);
    String headEmpty(int year);
    String leadRest(int green, int blue, int white);
    String leadGrey(int grey, String reasons);
    String greyFew(int n);
    String greyNone(int n);
    String leadNeutral();
    String lamps();
    String lampCounts();
    String lampOnly(String lamp, int n);
    String lampDefault();
    String lampAll();
    String listHead(String lamps, int n);
    String worstFirst();
    String grouping();
    String groupNone();
    String groupRegion();
    String groupIndicator();
    String allCities();
    String allCounties();
    String nothingListed();
    String seeAll();
    String medianOf();
    String gapColumn();
    String toMedianColumn();
    String rulerColumn();
    String counties(int n);
    String worse(String gap);
    String better(String gap);
    String level();
    String gapZero();
    String reached();
    String minus(String value, String median, String gap);
    String rulerLabel(String worst, String median, String best);
    String noPlace();
    String why(String lamp);
    String copySentence();
    String signalOn();
    String signalOff();
    String signalUnknown();
    String groupCount(String lamp, int n);
    String sourcesCount(int figures, int reports);
    String sourcesNamed(int figures, String titles);
    String screening();
    String screeningNobody();
    String screeningNone(int n);
    String screeningSome(int n, int k);
    String screeningCaveat(int n);
    String screeningRows();
    String judgedColumn();
    String lastColumn();
    String chanceColumn();
    String adjustedColumn();
    String meaning();
    String meaningMore();
    @Message String lampMeans(RagStatus lamp);
    String signalOneMeans();
    String signalTwoMeans();
    String signalThreeMeans();
    String signalFourMeans();
    String signalFiveMeans();
    // spotless:on
}
