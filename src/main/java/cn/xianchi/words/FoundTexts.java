package cn.xianchi.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the page of findings; the words stand in {@code messages/found_zh.properties} and {@code found_en.properties}. */
@MessageBundle("found")
public interface FoundTexts {
    @Message
    String checkedFigures(int year, int counties, long figures);

    @Message
    String noneFound(int year);

    @Message
    String oneFound(int year, String county, String check);

    @Message
    String someFound(int year, int n, int counties, int figures);

    @Message
    String whatFindingsAre();

    @Message
    String byCheck();

    @Message
    String checkOnly(String check, int n);

    @Message
    String allChecks();

    @Message
    String everyFinding(int n);

    @Message
    String countyWithCount(String county, int n);

    @Message
    String anyCounty();

    @Message
    String nothingForChoice();

    @Message
    String showAllFindings();

    @Message
    String roleDoubted();

    @Message
    String roleAgainst();

    @Message
    String roleColumn();

    @Message
    String ofColumn();

    @Message
    String whatIsChecked();

    @Message
    String whatIsCheckedLead(int relations);

    @Message
    String meaningShare();

    @Message
    String meaningParts();

    @Message
    String meaningStockFalls();

    @Message
    String meaningGrowth();

    @Message
    String meaningTwoReports();

    @Message
    String meaningDigitsSwapped();

    @Message
    String meaningMagnitude();

    @Message
    String meaningOutlier();

    @Message
    String figuresOf(int figures, int reports);
}
