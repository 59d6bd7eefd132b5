package cn.xianchi.text;

import cn.xianchi.analysis.comparison.Band;
import cn.xianchi.analysis.comparison.Caveat;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.Grade;
import cn.xianchi.analysis.comparison.MissingReason;
import cn.xianchi.analysis.comparison.Reason;
import cn.xianchi.catalog.Dimension;
import cn.xianchi.catalog.Kind;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.observation.Qualifier;
import cn.xianchi.observation.ReportKind;
import cn.xianchi.observation.Statistic;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the values, grades, blanks and problems are called; the words stand in {@code term_zh.properties} and {@code term_en.properties}. */
@MessageBundle("term")
public interface Vocabulary {
    // spotless:off
    String hedgeMax();
    String reasonStartNotStated();
    String verdictRankable();
    String verdictLevel();
    String verdictLevelWhy();
    String verdictNotComparable(long n);
    String verdictLone(String county);
    String verdictLoneEarlier(String county, int year);
    String verdictLoneInStore(String county, int year);
    String verdictNoFigures();
    String verdictNobody();
    String verdictSmall(int n);
    String verdictComparable(int n);
    String problemNoSuchAddress(String path);
    String problemTooMany(int limit, long seconds);
    String problemBusy();
    String problemMethod();
    String problemAccept(String offered);
    String problemMediaType();
    String problemRequest();
    String problemFailed(String mark);
    String problemBack();
    String reason(Reason reason, CountyValue county);
    String note(Caveat note, int n);
    String status(int status);
    String dimensionValue(String value);
    String problem(String cause, String parameter, String given, String accepted);
    @Message String kind(Kind kind);
    @Message String polarity(Polarity polarity);
    @Message String dimension(Dimension dimension);
    @Message String qualifier(Qualifier qualifier);
    @Message String statistic(Statistic statistic);
    @Message String reportKind(ReportKind kind);
    @Message String band(Band band);
    @Message String grade(Grade grade);
    @Message String blank(MissingReason blank);
    @Message String blankSaid(MissingReason blank);
    // spotless:on
}
