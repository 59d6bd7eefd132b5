package cn.xianchi.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Every text of the pages that is not a term of the field; the words stand in {@code messages/msg_zh.properties} and {@code msg_en.properties}. */
@MessageBundle("msg")
public interface Messages {
    @Message
    String langTag();

    @Message
    String listSeparator();

    @Message
    String clauseSeparator();

    @Message
    String productName();

    @Message
    String productClaim();

    @Message
    String skipToContent();

    @Message
    String menu();

    @Message
    String navOverview();

    @Message
    String navCompare();

    @Message
    String navRegions();

    @Message
    String navIndicators();

    @Message
    String navReports();

    @Message
    String navMethods();

    @Message
    String otherLanguage();

    @Message
    String otherLanguageHint();

    @Message
    String theme();

    @Message
    String themeAuto();

    @Message
    String themeLight();

    @Message
    String themeDark();

    @Message
    String releaseLabel(int number, String date);

    @Message
    String olderRelease(int number, String date, int current);

    @Message
    String toCurrentRelease();

    @Message
    String footerPromise();

    @Message
    String footerApi();

    @Message
    String print();

    @Message
    String copyLink();

    @Message
    String copyEmbed();

    @Message
    String openOnXianchi();

    @Message
    String copied();

    @Message
    String source();

    @Message
    String version();

    @Message
    String methods();

    @Message
    String methodInterval();

    @Message
    String methodComparability();

    @Message
    String methodFloors();

    @Message
    String methodBlanks();

    @Message
    String releaseLine(int number, String date);

    @Message
    String counties();

    @Message
    String countiesChosen(int n);

    @Message
    String year();

    @Message
    String themes();

    @Message
    String allThemes();

    @Message
    String show();

    @Message
    String readingKey();

    @Message
    String keySame();

    @Message
    String keyCaution();

    @Message
    String keyNone();

    @Message
    String keyInterval();

    @Message
    String keyUndisclosed();

    @Message
    String keyEvidence();

    @Message
    String whatCanBeSaid();

    @Message
    String indicator();

    @Message
    String value();

    @Message
    String window();

    @Message
    String county();

    @Message
    String city();

    @Message
    String indicatorsCount(int n);

    @Message
    String openFamily();

    @Message
    String reportOf(String city, String date);

    @Message
    String reportUndated(String city);

    @Message
    String noReportHead(String city, int year);

    @Message
    String discloses(long n, long of);

    @Message
    String earlierYearHead(int year, int than);

    @Message
    String onlyPart();

    @Message
    String asof(String date);

    @Message
    String asofUnstated();

    @Message
    String ytd(String date);

    @Message
    String fullYear(int year);

    @Message
    String yearTo(int year, String date);

    @Message
    String months(int year, int from, int to);

    @Message
    String span(String start, String end);

    @Message
    String changeDown();

    @Message
    String changeUp();

    @Message
    String countedFromList();

    @Message
    String sumOfParts();

    @Message
    String partsNotAdded(int n);

    @Message
    String partsBeside();

    @Message
    String overviewKickerPart(int year, int counties, int themes, int read);

    @Message
    String nobodyLine(int n);

    @Message
    String nobodyLinePart(int n);

    @Message
    String orderSure();

    @Message
    String orderTie();

    @Message
    String pairedReason(String county, String reason);

    @Message
    String evidenceLabel(String number, String county, String indicator);

    @Message
    String overviewKicker(int year, int counties, int themes);

    @Message
    String overviewNone(int themes, int n);

    @Message
    String overviewOne(int themes, int n, String name, String order);

    @Message
    String overviewSome(int themes, int n, int k, String name, String order);

    @Message
    String overviewLeadNotComparable(int n);

    @Message
    String overviewLeadLevel(int n);

    @Message
    String overviewLeadLone(int n);

    @Message
    String overviewLeadNobody(int n);

    @Message
    String overviewLeadEnd();

    @Message
    String overviewLead(String parts);

    @Message
    String rulerTitle(int n);

    @Message
    String rulerRankable();

    @Message
    String rulerLevel();

    @Message
    String rulerNotComparable();

    @Message
    String rulerLone();

    @Message
    String rulerNobody();

    @Message
    String chartUnit(String unit, int n);

    @Message
    String chartUndisclosed(String counties);

    @Message
    String chartNotRanked(String counties);

    @Message
    String seeIndicator();

    @Message
    String compareTitle(int n, int year);

    @Message
    String compareSentence(int themes, int n, int rankable, int level, int notComparable, int lone, int nobody);

    @Message
    String compareEmpty();

    @Message
    String emptyStore();

    @Message
    String sourceReports(String counties, int n);

    @Message
    String indicatorsTitle(int n);

    @Message
    String indicatorsLead();

    @Message
    String published(int n);

    @Message
    String publishedNobody();

    @Message
    String figuresCount(int n);

    @Message
    String definition();

    @Message
    String direction();

    @Message
    String kind();

    @Message
    String unit();

    @Message
    String split();

    @Message
    String perCapita();

    @Message
    String notPerCapita();

    @Message
    String indicatorSentence(int counties, int figures, String years);

    @Message
    String indicatorNobody();

    @Message
    String yearsRange(int from, int to);

    @Message
    String yearsOne(int year);

    @Message
    String yearHeading(int year);

    @Message
    String tableOf(int year);

    @Message
    String statistic();

    @Message
    String basis();

    @Message
    String basisUnstated();

    @Message
    String comparability();

    @Message
    String report();

    @Message
    String reportsTitle(int n, int full);

    @Message
    String reportsLead();

    @Message
    String extentFull();

    @Message
    String extentPart();

    @Message
    String severalCounties();

    @Message
    String issuer();

    @Message
    String documentNumber();

    @Message
    String issuedOn();

    @Message
    String publishedOn();

    @Message
    String dateUnknown();

    @Message
    String address();

    @Message
    String addressUnknown();

    @Message
    String fingerprint();

    @Message
    String fingerprintNone();

    @Message
    String openOriginal();

    @Message
    String reportSentence(int figures, int indicators);

    @Message
    String reportFigures();

    @Message
    String reportFiguresNoText();

    @Message
    String position();

    @Message
    String positionOf(int start, int end);

    @Message
    String section();

    @Message
    String sectionOf(String section, int paragraph);

    @Message
    String paragraphOf(int paragraph);

    @Message
    String rawWords();

    @Message
    String note();

    @Message
    String textNotKept();

    @Message
    String rulerOfReport();

    @Message
    String regionsTitle(int n, int with);

    @Message
    String regionsLead();

    @Message
    String regionFigures(int n);

    @Message
    String regionTitle(String county, int year);

    @Message
    String regionPart();

    @Message
    String type();

    @Message
    String zone();

    @Message
    String population();

    @Message
    String populationOf(String number, int year);

    @Message
    String populationUnknown();

    @Message
    String otherYears();

    @Message
    String evidence();

    @Message
    String close();

    @Message
    String wording();

    @Message
    String interval();

    @Message
    String intervalExact();

    @Message
    String looksRounded();

    @Message
    String unbounded();

    @Message
    String origin();

    @Message
    String originBulk(int release);

    @Message
    String originDemo();

    @Message
    String demoData();

    @Message
    String demoExplained();

    @Message
    String copyCitation();

    @Message
    String citation(String county, String indicator, String number, String window, String report, int release);

    @Message
    String listSpan();

    @Message
    String addressOnly();

    @Message
    String noEvidence();

    @Message
    String methodsTitle();

    @Message
    String colon();

    @Message
    String navCoverage();

    @Message
    String comparingTitle(String name, int year);

    @Message
    String comparingTop(int n, String top, String topNumber, String low, String lowNumber);

    @Message
    String comparingOrder(int n, String order);

    @Message
    String comparingOpen(int n);

    @Message
    String comparingNeutral(int n, String order);

    @Message
    String comparingLone(String county, String number, String window);

    @Message
    String comparingNone(int n);

    @Message
    String comparingNobody();

    @Message
    String comparingMedian(String median);

    @Message
    String comparingCaution(String counties);

    @Message
    String comparingBlanks(int undisclosed, int noReport);

    @Message
    String peers();

    @Message
    String peersAll(int n);

    @Message
    String peersList(int n);

    @Message
    String peersCities();

    @Message
    String peersZones();

    @Message
    String peersTypes();

    @Message
    String perTenThousand();

    @Message
    String perTenThousandNot();

    @Message
    String total();

    @Message
    String figureHead(int n);

    @Message
    String figureHeadGood(int n);

    @Message
    String figureNone();

    @Message
    String referenceDay(String date);

    @Message
    String referenceWindow(String start, String end);

    @Message
    String listedNotRanked();

    @Message
    String median();

    @Message
    String medianLabel(String value);

    @Message
    String band();

    @Message
    String gapToMedian();

    @Message
    String gapToBest();

    @Message
    String notRankedHead(int n);

    @Message
    String notRankedNot();

    @Message
    String notComparableNone();

    @Message
    String foldByCity(int n);

    @Message
    String tableTwin();

    @Message
    String howMeasured();

    @Message
    String whatIsCaution();

    @Message
    String keyWhisker();

    @Message
    String keyMedian();

    @Message
    String compareIndicator();

    @Message
    String coverageTitle(int year, int counties);

    @Message
    String coverageSentence(int full, int part, int none);

    @Message
    String coverageThemes();

    @Message
    String coverageIndicators();

    @Message
    String coverageDisclosed();

    @Message
    String coverageOf(int n, int of);

    @Message
    String coverageTotal();

    @Message
    String briefNew();

    @Message
    String briefNewLead(int reports, int figures);

    @Message
    String briefStandsOut();

    @Message
    String briefStandsOutLead(int n, int year, int counties);

    @Message
    String briefCannot();

    @Message
    String briefCannotLead(int n);

    @Message
    String briefMore();

    @Message
    String windowPolicy();

    @Message
    String windowPolicyDay();

    @Message
    String windowPolicyWindow();

    @Message
    String basisPolicy();

    @Message
    String basisPolicySaid();

    @Message
    String comparingCautionMany(int n);

    @Message
    String orderCaution();

    @Message
    String briefFirst(int n);

    @Message
    String unitPerTenThousand(String unit);

    @Message
    String sourcesMany(String first, int n);

    @Message
    String notOne();

    @Message
    String overviewFirst(int all, int n);
}
