package cn.xianchi.text;

import cn.xianchi.analysis.consistency.CheckKind;
import cn.xianchi.analysis.index.Aggregator;
import cn.xianchi.analysis.index.Normaliser;
import cn.xianchi.analysis.lagging.RagStatus;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of standings, lamps, signals, peers, indices and findings; the words stand in {@code judge_zh.properties} and {@code judge_en.properties}. */
@MessageBundle("judge")
public interface AssessmentTexts {
    // spotless:off
    String signalRank(boolean lagging, String rank, int n, int k, String band);
    String signalGap(boolean material, String gap, String median, String materiality);
    String signalGapGood(String gap, String median);
    String signalGapNone(String median);
    String signalGapZero();
    String signalDistance(boolean far, String distance);
    String signalDistanceLevel();
    String signalTrend(boolean worsening, int from, int to, int n);
    String signalTrendShort(int n);
    String signalTrendNone();
    String signalTarget(boolean below, String target, String source);
    String signalTargetNone();
    String signalWithout(boolean robust);
    String signalWithoutFew(int n);
    String judgedGrey();
    String judgedCaution();
    String judgedText(String lamp, String why);
    String toMedian(String amount);
    String points(String number);
    String screeningFlag(String county, int last, int judged, String chance);
    String foundShare(String indicator, String stated, String by, String of, String expected);
    String foundCut(String indicator, String stated, String by, String of, String expected);
    String foundPart(String part, String value, String whole, String of);
    String foundSum(String whole, String value, String sum);
    String foundStockFalls(String indicator, int before, String old, int year, String value);
    String foundGrowth(String indicator, int year, String value, String old, String growth, String expected);
    String foundTwoReports(String indicator, String value, String report, String old, String other);
    String foundDigits(String indicator, String value, String old);
    String foundMagnitude(String indicator, String value, String old, String factor);
    String foundOutlier(String indicator, String value, String distance, String county, String typical);
    String noRealPeers(int n, int least);
    String judgementClosed();
    String breakStatistic();
    String variable(String variable);
    String peersLike();
    String peersLikeNone();
    String peersLikeOf(String county, int n);
    String peersPick();
    String peersPickHint(String group);
    String peersNearest(String county, int n);
    String peersNearestNone(String county);
    @Message String lamp(RagStatus lamp);
    @Message String check(CheckKind check);
    @Message String normaliser(Normaliser normaliser);
    @Message String aggregator(Aggregator aggregator);
    // spotless:on
}
