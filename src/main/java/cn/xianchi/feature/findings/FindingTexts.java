package cn.xianchi.feature.findings;

import cn.xianchi.analysis.consistency.CheckKind;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the page of findings; the words stand in {@code found_zh.properties} and {@code found_en.properties}. */
@MessageBundle("found")
public interface FindingTexts {
    // spotless:off
    String checkedFigures(int year, int counties, long figures);
    String noneFound(int year);
    String oneFound(int year, String county, String check);
    String someFound(int year, int n, int counties, int figures);
    String whatFindingsAre();
    String byCheck();
    String checkOnly(String check, int n);
    String allChecks();
    String everyFinding(int n);
    String countyWithCount(String county, int n);
    String anyCounty();
    String nothingForChoice();
    String showAllFindings();
    String roleDoubted();
    String roleAgainst();
    String roleColumn();
    String ofColumn();
    String whatIsChecked();
    String whatIsCheckedLead(int relations);
    @Message String meaning(CheckKind check);
    String figuresOf(int figures, int reports);
    // spotless:on
}
