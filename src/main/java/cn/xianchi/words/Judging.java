package cn.xianchi.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of standings, lamps, signals, peers, indices and findings; the words stand in {@code messages/judge_zh.properties} and {@code judge_en.properties}. */
@MessageBundle("judge")
public interface Judging {
    @Message
    String lampRed();

    @Message
    String lampAmber();

    @Message
    String lampGreen();

    @Message
    String lampBlue();

    @Message
    String lampWhite();

    @Message
    String lampGrey();

    @Message
    String signalRank(String rank, int n, int k);

    @Message
    String signalRankNot(String rank, int n, String band);

    @Message
    String signalGap(String gap, String median, String materiality);

    @Message
    String signalGapSmall(String gap, String median, String materiality);

    @Message
    String signalGapGood(String gap, String median);

    @Message
    String signalGapNone(String median);

    @Message
    String signalGapZero();

    @Message
    String signalDistance(String distance);

    @Message
    String signalDistanceNear(String distance);

    @Message
    String signalDistanceLevel();

    @Message
    String signalTrend(int from, int to, int n);

    @Message
    String signalTrendNot(int from, int to, int n);

    @Message
    String signalTrendShort(int n);

    @Message
    String signalTrendNone();

    @Message
    String signalTarget(String target, String source);

    @Message
    String signalTargetMet(String target, String source);

    @Message
    String signalTargetNone();

    @Message
    String signalWithout();

    @Message
    String signalWithoutNot();

    @Message
    String signalWithoutFew(int n);

    @Message
    String judgedGrey();

    @Message
    String judgedCaution();

    @Message
    String judgedText(String lamp, String why);

    @Message
    String toMedian(String amount);

    @Message
    String points(String number);

    @Message
    String screeningFlag(String county, int last, int judged, String chance);

    @Message
    String checkShare();

    @Message
    String checkParts();

    @Message
    String checkStockFalls();

    @Message
    String checkGrowth();

    @Message
    String checkTwoReports();

    @Message
    String checkDigitsSwapped();

    @Message
    String checkMagnitude();

    @Message
    String checkOutlier();

    @Message
    String foundShare(String indicator, String stated, String by, String of, String expected);

    @Message
    String foundCut(String indicator, String stated, String by, String of, String expected);

    @Message
    String foundPart(String part, String value, String whole, String of);

    @Message
    String foundSum(String whole, String value, String sum);

    @Message
    String foundStockFalls(String indicator, int before, String old, int year, String value);

    @Message
    String foundGrowth(String indicator, int year, String value, String old, String growth, String expected);

    @Message
    String foundTwoReports(String indicator, String value, String report, String old, String other);

    @Message
    String foundDigits(String indicator, String value, String old);

    @Message
    String foundMagnitude(String indicator, String value, String old, String factor);

    @Message
    String foundOutlier(String indicator, String value, String distance, String county, String typical);

    @Message
    String normaliseGoalposts();

    @Message
    String normalisePercentile();

    @Message
    String normaliseRobust();

    @Message
    String aggregateArithmetic();

    @Message
    String aggregateGeometric();

    @Message
    String variablePopulation();

    @Message
    String variableZone();

    @Message
    String variableType();

    @Message
    String variableCity();

    @Message
    String noRealPeers(int n, int least);

    @Message
    String statusSignIn();

    @Message
    String judgementClosed();

    @Message
    String breakStatistic();

    @Message
    String peersLike();

    @Message
    String peersLikeNone();

    @Message
    String peersLikeOf(String county, int n);

    @Message
    String peersPick();

    @Message
    String peersPickHint(String group);

    @Message
    String navHeat();

    @Message
    String navLagging();

    @Message
    String navTrends();

    @Message
    String navIndex();

    @Message
    String navMap();

    @Message
    String navFindings();

    @Message
    String navMore();

    @Message
    String peersNearest(String county, int n);

    @Message
    String peersNearestNone(String county);
}
