package cn.xianchi.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the page of short boards; the words stand in {@code messages/lagging_zh.properties} and {@code lagging_en.properties}. */
@MessageBundle("lagging")
public interface LaggingTexts {
    @Message
    String kicker(int year, String group, String theme);

    @Message
    String onlyShown(String names);

    @Message
    String headRed(int year, int n, int red, int amber);

    @Message
    String headRedOne(int year, int n, String county, String name);

    @Message
    String headAmber(int year, int n, int amber);

    @Message
    String headAmberOne(int year, int n, String county, String name);

    @Message
    String headFree(int year, int n);

    @Message
    String headGrey(int year, int n);

    @Message
    String headEmpty(int year);

    @Message
    String leadRest(int green, int blue, int white);

    @Message
    String leadGrey(int grey, String reasons);

    @Message
    String greyFew(int n);

    @Message
    String greyNone(int n);

    @Message
    String leadNeutral();

    @Message
    String lamps();

    @Message
    String lampCounts();

    @Message
    String lampOnly(String lamp, int n);

    @Message
    String lampDefault();

    @Message
    String lampAll();

    @Message
    String counted(int n);

    @Message
    String listHead(String lamps, int n);

    @Message
    String worstFirst();

    @Message
    String grouping();

    @Message
    String groupNone();

    @Message
    String groupRegion();

    @Message
    String groupIndicator();

    @Message
    String allCities();

    @Message
    String allCounties();

    @Message
    String someChosen(int n);

    @Message
    String nothingListed();

    @Message
    String seeAll();

    @Message
    String medianOf();

    @Message
    String gapColumn();

    @Message
    String toMedianColumn();

    @Message
    String rulerColumn();

    @Message
    String counties(int n);

    @Message
    String worse(String gap);

    @Message
    String better(String gap);

    @Message
    String level();

    @Message
    String gapZero();

    @Message
    String reached();

    @Message
    String minus(String value, String median, String gap);

    @Message
    String rulerLabel(String worst, String median, String best);

    @Message
    String noPlace();

    @Message
    String why(String lamp);

    @Message
    String copySentence();

    @Message
    String signalOn();

    @Message
    String signalOff();

    @Message
    String signalUnknown();

    @Message
    String groupCount(String lamp, int n);

    @Message
    String pages();

    @Message
    String pageOf(int page, int pages, int from, int to, int n);

    @Message
    String pageBefore();

    @Message
    String pageAfter();

    @Message
    String sourcesCount(int figures, int reports);

    @Message
    String sourcesNamed(int figures, String titles);

    @Message
    String screening();

    @Message
    String screeningNobody();

    @Message
    String screeningNone(int n);

    @Message
    String screeningSome(int n, int k);

    @Message
    String screeningCaveat(int n);

    @Message
    String screeningRows();

    @Message
    String judgedColumn();

    @Message
    String lastColumn();

    @Message
    String chanceColumn();

    @Message
    String adjustedColumn();

    @Message
    String meaning();

    @Message
    String meaningMore();

    @Message
    String lampRedMeans();

    @Message
    String lampAmberMeans();

    @Message
    String lampGreenMeans();

    @Message
    String lampBlueMeans();

    @Message
    String lampWhiteMeans();

    @Message
    String lampGreyMeans();

    @Message
    String signalOneMeans();

    @Message
    String signalTwoMeans();

    @Message
    String signalThreeMeans();

    @Message
    String signalFourMeans();

    @Message
    String signalFiveMeans();
}
