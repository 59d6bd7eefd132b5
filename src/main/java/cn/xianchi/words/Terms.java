package cn.xianchi.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the values, grades, blanks and problems are called; the words stand in {@code messages/term_zh.properties} and {@code term_en.properties}. */
@MessageBundle("term")
public interface Terms {
    @Message
    String gradeSame();

    @Message
    String gradeCaution();

    @Message
    String gradeNone();

    @Message
    String blankO();

    @Message
    String blankNR();

    @Message
    String blankOSaid();

    @Message
    String blankNRSaid();

    @Message
    String themeCrossRegion();

    @Message
    String themeSelfService();

    @Message
    String themeHotline();

    @Message
    String themeOneThing();

    @Message
    String themeService();

    @Message
    String themeData();

    @Message
    String themePlatform();

    @Message
    String themeHighQualityProject();

    @Message
    String themeTrading();

    @Message
    String themeSecurity();

    @Message
    String themeGovernance();

    @Message
    String kindStock();

    @Message
    String kindFlow();

    @Message
    String kindRate();

    @Message
    String kindChange();

    @Message
    String polarityHigher();

    @Message
    String polarityLower();

    @Message
    String polarityNeutral();

    @Message
    String dimensionPartner();

    @Message
    String dimensionReceiver();

    @Message
    String dimensionLevel();

    @Message
    String levelNational();

    @Message
    String levelProvince();

    @Message
    String levelCity();

    @Message
    String levelCounty();

    @Message
    String hedgeOver();

    @Message
    String hedgeNear();

    @Message
    String hedgeAbout();

    @Message
    String hedgeAtMost();

    @Message
    String hedgeAtLeast();

    @Message
    String hedgeMax();

    @Message
    String hedgeExact();

    @Message
    String reasonOtherYear(int year);

    @Message
    String reasonOnlySplit();

    @Message
    String reasonStartNotStated();

    @Message
    String reasonOtherWindow();

    @Message
    String reasonDateFar();

    @Message
    String reasonOtherStatisticMax();

    @Message
    String reasonOtherStatisticDerived();

    @Message
    String reasonOtherStatistic();

    @Message
    String reasonOtherBasis();

    @Message
    String reasonDateDistant();

    @Message
    String reasonDateNotStated();

    @Message
    String reasonBasisOnOneSide();

    @Message
    String reasonWideInterval();

    @Message
    String reasonPopulationUnknown();

    @Message
    String reasonPopulationOld(int year);

    @Message
    String reasonNotOwnReport();

    @Message
    String noteNothingComparable();

    @Message
    String noteNoRank();

    @Message
    String noteNoMedian(int n);

    @Message
    String noteNoQuartiles(int n);

    @Message
    String noteNeutral();

    @Message
    String noteNoReference();

    @Message
    String notePopulationYear();

    @Message
    String verdictRankable();

    @Message
    String verdictLevel();

    @Message
    String verdictLevelWhy();

    @Message
    String verdictNotComparable(long n);

    @Message
    String verdictLone(String county);

    @Message
    String verdictLoneEarlier(String county, int year);

    @Message
    String verdictLoneInStore(String county, int year);

    @Message
    String verdictNoFigures();

    @Message
    String verdictNobody();

    @Message
    String verdictSmall(int n);

    @Message
    String verdictComparable(int n);

    @Message
    String statisticTotal();

    @Message
    String statisticMax();

    @Message
    String statisticDerived();

    @Message
    String statisticMonthly();

    @Message
    String kindAnnualReport();

    @Message
    String kindOtherReport();

    @Message
    String kindPage();

    @Message
    String kindNews();

    @Message
    String statusBadRequest();

    @Message
    String statusNotFound();

    @Message
    String statusMethod();

    @Message
    String statusNotAcceptable();

    @Message
    String statusMediaType();

    @Message
    String statusFailed();

    @Message
    String problemUnknown(String parameter, String given, String accepted);

    @Message
    String problemNotAccepted(String parameter, String given, String accepted);

    @Message
    String problemNoSuchParameter(String parameter, String accepted);

    @Message
    String problemMissing(String parameter, String accepted);

    @Message
    String problemEmpty(String parameter);

    @Message
    String problemRepeated(String parameter, String given);

    @Message
    String problemNoSuchAddress(String path);

    @Message
    String problemTooMuch(String limit, String instead);

    @Message
    String problemNotOffered(String parameter);

    @Message
    String problemTooMany(int limit, long seconds);

    @Message
    String problemBusy();

    @Message
    String statusTooMany();

    @Message
    String problemMethod();

    @Message
    String problemAccept(String offered);

    @Message
    String problemMediaType();

    @Message
    String problemRequest();

    @Message
    String problemFailed(String mark);

    @Message
    String problemBack();

    @Message
    String bandLeading();

    @Message
    String bandMiddle();

    @Message
    String bandLagging();

    @Message
    String bandUndetermined();

    @Message
    String reasonOtherStatisticSum();
}
