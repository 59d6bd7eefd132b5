package cn.xianchi.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the composite index; the words stand in {@code messages/index_zh.properties} and {@code index_en.properties}. */
@MessageBundle("index")
public interface IndexTexts {
    @Message
    String titleNothing(int year);

    @Message
    String titleEmpty(int year, long usable, int all);

    @Message
    String titleNobody(int n);

    @Message
    String titleLone(String county);

    @Message
    String titleFew(int n, String order);

    @Message
    String titleWide(int n, String width);

    @Message
    String titleOpen(int n);

    @Message
    String countiesOf(int n);

    @Message
    String titleLeading(int n, String names);

    @Message
    String titleLagging(int n, String names);

    @Message
    String titleEnds(int n, String leading, String lagging);

    @Message
    String andOthers(String first, int n);

    @Message
    String groupOf(String group, int n);

    @Message
    String groupWith(String group, int n);

    @Message
    String leadEmpty(String group);

    @Message
    String leadAll(String group);

    @Message
    String leadRated(String group, int n, int unrated, String why);

    @Message
    String whyPartial(int n);

    @Message
    String whyUnusable(int n);

    @Message
    String whyUndisclosed(int n);

    @Message
    String whyNoReport(int n);

    @Message
    String leadSingle();

    @Message
    String leadSureLeading(String names);

    @Message
    String leadSureLagging(String names);

    @Message
    String leadDraws(int draws, String width);

    @Message
    String leadCaution(String counties);

    @Message
    String leadFixed(int draws);

    @Message
    String leadOut(int n);

    @Message
    String themeShare(String theme, int n, String share);

    @Message
    String lessThanOne();

    @Message
    String moreThanNinetyNine();

    @Message
    String lessThanTenth();

    @Message
    String left(int rated, int n);

    @Message
    String leftLive(int n);

    @Message
    String leftNone();

    @Message
    String leftWith(int n);

    @Message
    String leftWithLive();

    @Message
    String weighted(String name, String weight);

    @Message
    String obstacleNobody();

    @Message
    String obstacleFew(int n, int least);

    @Message
    String obstacleLevel(int n);

    @Message
    String obstacleGoalposts(int year);

    @Message
    String baseSame();

    @Message
    String unbounded();

    @Message
    String cautionOf(int n, int of);

    @Message
    String lackingWhole();

    @Message
    String lackingThemes(String themes);

    @Message
    String matrixAll(int n);

    @Message
    String matrixFirst(int n);

    @Message
    String matrixAround(String county, int n);

    @Message
    String aheadLabel(String one, String other, String share);

    @Message
    String movedNobody();

    @Message
    String moved(String county, int from, int to);

    @Message
    String leftOutSingle();

    @Message
    String leftOutNothing();

    @Message
    String leftOutMost(String indicator, int move, String who);

    @Message
    String redundant(String one, String other, int n, String agreement);

    @Message
    String redundantFew(String one, String other, int n, String agreement);

    @Message
    String outBecause(String name, String why);

    @Message
    String draws(int n, String seed, String scales);

    @Message
    String drawsSingle(int n, String seed, String scales);

    @Message
    String countyUnrated(String county, String coverage);

    @Message
    String countyLone(String county, String score);

    @Message
    String countyBand(String county, String score, String band);

    @Message
    String countyRank(String county, String score, String rank, int n);

    @Message
    String noOrder();

    @Message
    String goalposts(String worst, String best);

    @Message
    String scaleGoalposts(String value, String worst, String best, String part);

    @Message
    String scaleCut(String value, String worst, String best, String whole, String part);

    @Message
    String scalePercentile(String part);

    @Message
    String scaleRobust(String distance);

    @Message
    String pair(int draws, String one, String other, String share, String score, String against);

    @Message
    String pairSure();

    @Message
    String pairOpen();

    @Message
    String chartTitle(int year, String themes);

    @Message
    String whyBands(String width, int n);

    @Message
    String scaleBy();

    @Message
    String totalBy();

    @Message
    String baseBy();

    @Message
    String basketHead();

    @Message
    String basketAsk();

    @Message
    String allOfTheme();

    @Message
    String clearBasket();

    @Message
    String shutHead(int n);

    @Message
    String comparableIn(int n);

    @Message
    String weightOf(String name);

    @Message
    String weightHint();

    @Message
    String recount();

    @Message
    String chartHead(int n);

    @Message
    String chartLone();

    @Message
    String keyScore();

    @Message
    String keyRank();

    @Message
    String keyMedianRank();

    @Message
    String keyHatched();

    @Message
    String axisScore();

    @Message
    String axisRank();

    @Message
    String unratedHead(int n);

    @Message
    String unratedNot();

    @Message
    String unratedNone();

    @Message
    String partialName();

    @Message
    String partialSaid();

    @Message
    String unusableName();

    @Message
    String unusableSaid();

    @Message
    String undisclosedSaid();

    @Message
    String rankColumn();

    @Message
    String medianColumn();

    @Message
    String coverageColumn();

    @Message
    String cautionColumn();

    @Message
    String missingColumn();

    @Message
    String nothingMissing();

    @Message
    String covered(String share);

    @Message
    String lacking(String name, int n);

    @Message
    String arithmeticOf(String county);

    @Message
    String howSure();

    @Message
    String aheadHead();

    @Message
    String aheadExplained();

    @Message
    String leftHead();

    @Message
    String leftExplained();

    @Message
    String leftOutColumn();

    @Message
    String shareColumn();

    @Message
    String ratedColumn();

    @Message
    String movedColumn();

    @Message
    String meanColumn();

    @Message
    String greatestColumn();

    @Message
    String redundantHead();

    @Message
    String redundantNone();

    @Message
    String outHead();

    @Message
    String outNone();

    @Message
    String drawsHead();

    @Message
    String countyHead();

    @Message
    String countyPick();

    @Message
    String countyOther();

    @Message
    String noOther();

    @Message
    String goalpostsColumn();

    @Message
    String scaleColumn();

    @Message
    String partColumn();

    @Message
    String ofThemeColumn();

    @Message
    String themeScore();

    @Message
    String totalScore();

    @Message
    String madeHead();

    @Message
    String basketTable();

    @Message
    String weightColumn();

    @Message
    String comparableColumn();

    @Message
    String madeGoalposts(int year);

    @Message
    String madePercentile();

    @Message
    String madeRobust();

    @Message
    String madePillars(String total);

    @Message
    String madeCoverage();

    @Message
    String madeBands();
}
