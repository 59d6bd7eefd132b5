package cn.xianchi.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of values over the years; the words stand in {@code messages/trend_zh.properties} and {@code trend_en.properties}. */
@MessageBundle("trend")
public interface TrendTexts {
    @Message
    String path();

    @Message
    String range(String name, int from, int to);

    @Message
    String alone(String name, int year);

    @Message
    String headOne(String county, String name, int to, int from, String change);

    @Message
    String headSome(String name, int to, int from, int counties, String said);

    @Message
    String headOf(String name, int to, int from, int all, int counties, String said);

    @Message
    String headCannot(String name, int to, int from);

    @Message
    String headSingle(String name, int year);

    @Message
    String headNobody(String name);

    @Message
    String headEmpty();

    @Message
    String rose(String counties);

    @Message
    String fell(String counties);

    @Message
    String stayed(String counties);

    @Message
    String unclear(String counties);

    @Message
    String countiesN(int n);

    @Message
    String changeRises(String amount);

    @Message
    String changeFalls(String amount);

    @Message
    String changeLevel();

    @Message
    String changeUnclear();

    @Message
    String within(String low, String high);

    @Message
    String to(String low, String high);

    @Message
    String atLeast(String low);

    @Message
    String atMost(String high);

    @Message
    String points(String number);

    @Message
    String fromNothing();

    @Message
    String others(int n, String why);

    @Message
    String whyCounties(String why, int n);

    @Message
    String pairsAll(int n);

    @Message
    String pairsSome(int n, int k, String why);

    @Message
    String pairsNone();

    @Message
    String whyPairs(String why, int n);

    @Message
    String eachChange(String county, int to, int from, String change);

    @Message
    String opened(int n);

    @Message
    String openedAll(int n);

    @Message
    String indicatorCounties(String name, int n);

    @Message
    String defaultCounties();

    @Message
    String countiesHint();

    @Message
    String compareYears();

    @Message
    String fromYear(int year);

    @Message
    String focus();

    @Message
    String order();

    @Message
    String byChange();

    @Message
    String byCode();

    @Message
    String figureOne();

    @Message
    String figureMany();

    @Message
    String axisCut(String low, String high);

    @Message
    String axisFrom(String low, String high);

    @Message
    String axisCapped(String low, String high);

    @Message
    String keyLine();

    @Message
    String keyAcross();

    @Message
    String keyBreak();

    @Message
    String keyBreakMany();

    @Message
    String keyCaution();

    @Message
    String keyRestated();

    @Message
    String keyUndisclosed();

    @Message
    String keyNoReport();

    @Message
    String keyFocus();

    @Message
    String keyFocusMany();

    @Message
    String breaksHead();

    @Message
    String breakAt(int from, int to);

    @Message
    String breakWindows(String before, String after);

    @Message
    String noBreaks();

    @Message
    String panelsSorted(int to, int from, int n);

    @Message
    String panelsApart(int n);

    @Message
    String panelsCode(int n);

    @Message
    String betweenYears(int from, int to);

    @Message
    String changeHead(int from, int to);

    @Message
    String cannot();

    @Message
    String noValue(int year, String blank);

    @Message
    String tableSaid();

    @Message
    String arithmetic(String later, String earlier);

    @Message
    String arithmeticPoints(String later, String earlier);

    @Message
    String restatedHead(int n);

    @Message
    String restatedSaid();

    @Message
    String restatedYear();

    @Message
    String restatedValue();

    @Message
    String restatedFrom();

    @Message
    String restatedAgrees();

    @Message
    String restatedOf(String bounds);

    @Message
    String agreesYes(String number);

    @Message
    String agreesNo(String number);

    @Message
    String agreesNone();

    @Message
    String page(int n, int of);

    @Message
    String openChange();

    @Message
    String unfold();
}
