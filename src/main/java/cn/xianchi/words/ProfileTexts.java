package cn.xianchi.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the profile of a county says; the words stand in {@code messages/profile_zh.properties} and {@code profile_en.properties}. */
@MessageBundle("profile")
public interface ProfileTexts {
    @Message
    String readFull(int year, int n);

    @Message
    String readPart(int year, int n);

    @Message
    String readNone(String county, int year);

    @Message
    String onlyThemes(String themes);

    @Message
    String placedNone();

    @Message
    String placedOne(String name, String value, String where);

    @Message
    String placedOneBand(int n, String band);

    @Message
    String placedOneFew(int n);

    @Message
    String placedFew(int k);

    @Message
    String placedSome(int k, int judged, String bands);

    @Message
    String bandCount(String band, int n);

    @Message
    String shortNone();

    @Message
    String shortNoneOf(int n);

    @Message
    String shortCertain(int n, String names);

    @Message
    String shortAlso(int n);

    @Message
    String shortLikely(int n, String names);

    @Message
    String namesMore(String names, int n);

    @Message
    String restUndisclosed(String county, int n);

    @Message
    String restNotRead(String county, int n);

    @Message
    String sentence(String parts);

    @Message
    String noYears(int before);

    @Message
    String alike();

    @Message
    String allThemes();

    @Message
    String judgementHidden();

    @Message
    String shortBoards(int n);

    @Message
    String shortBoardsHow();

    @Message
    String strengths(int n);

    @Message
    String strengthsHow();

    @Message
    String strengthsMore(int n);

    @Message
    String arithmetic();

    @Message
    String signal();

    @Message
    String state();

    @Message
    String why();

    @Message
    String signalOn();

    @Message
    String signalOff();

    @Message
    String signalOpen();

    @Message
    String ruler();

    @Message
    String rulerHow(String county);

    @Message
    String worse();

    @Message
    String better();

    @Message
    String howToRead();

    @Message
    String group1();

    @Message
    String group1How();

    @Message
    String group2();

    @Message
    String group2How();

    @Message
    String group3();

    @Message
    String group3How();

    @Message
    String noPlace();

    @Message
    String rulerEmpty();

    @Message
    String keyOwn(String county);

    @Message
    String keyRing();

    @Message
    String keyHalf();

    @Message
    String keyMedian();

    @Message
    String keyMiddle();

    @Message
    String keyFaint();

    @Message
    String keyWhisker();

    @Message
    String rankOpen(int best, int worst, int n);

    @Message
    String atMedian();

    @Message
    String belowMedian(String amount);

    @Message
    String aboveMedian(String amount);

    @Message
    String lessThanMedian(String amount);

    @Message
    String moreThanMedian(String amount);

    @Message
    String inPercent(String share);

    @Message
    String moreThan(String county, String amount);

    @Message
    String lessThan(String county, String amount);

    @Message
    String same(String county);

    @Message
    String open(String county);

    @Message
    String notJudged();

    @Message
    String andMore(int n);

    @Message
    String andLevel(String county, long n);

    @Message
    String withCaution(String text);

    @Message
    String rulerOrder(String list);

    @Message
    String rulerEnds(String worst, String median, String best, String own);

    @Message
    String othersFigures(int n);

    @Message
    String howJudged();

    @Message
    String loneHead(String county);

    @Message
    String loneHow(int n);

    @Message
    String missingHead(String county);

    @Message
    String missingHow();

    @Message
    String missingAll(int n);

    @Message
    String missingNotRead(String county, int n);

    @Message
    String missingNone();

    @Message
    String whoMore(String names, int n);

    @Message
    String trends();

    @Message
    String trendsHow(int n);

    @Message
    String eachYear();

    @Message
    String broken(String spans, String reasons);

    @Message
    String yearsBlank(String years, String blank);

    @Message
    String distance();

    @Message
    String distanceHow(String accepted);

    @Message
    String mutual();

    @Message
    String mutualYes();

    @Message
    String mutualNo();

    @Message
    String difference();

    @Message
    String differenceNone();

    @Message
    String besideIt();

    @Message
    String sourceOf(String reports, int n);

    @Message
    String sourceNone(int n);

    @Message
    String notReadHead(String county);

    @Message
    String madeUp();

    @Message
    String partsBeside(int n);

    @Message
    String trendsMore(int n);

    @Message
    String inGroup(String group);

    @Message
    String restLone(String county, int n);

    @Message
    String restLoneStore(String county, int n);

    @Message
    String restLoneGroup(String county, int n);

    @Message
    String loneHeadStore(String county);

    @Message
    String loneHeadGroup(String county);

    @Message
    String sourceOwn(String reports);

    @Message
    String sourceNobody();
}
