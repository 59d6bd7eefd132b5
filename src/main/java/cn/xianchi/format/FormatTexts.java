package cn.xianchi.format;

import io.quarkus.qute.i18n.MessageBundle;

/** The texts inside files of open data. Files are Chinese; those that name a thing in both languages take both. */
@MessageBundle("format")
public interface FormatTexts {
    // spotless:off
    String area();
    String time();
    String year(String year);
    String metric();
    String detail();
    String notSplit();
    String statistic();
    String number();
    String source();
    String dataset();
    String demoDataset(String dataset);
    String datasetSaid();
    String datasetOf(String dataset, int release);
    String datasetOfSaid();
    String catalog();
    String catalogSaid();
    String province();
    // spotless:on
}
