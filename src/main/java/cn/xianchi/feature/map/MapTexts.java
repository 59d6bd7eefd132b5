package cn.xianchi.feature.map;

import io.quarkus.qute.i18n.MessageBundle;

/** What is said of the map of tiles; the words stand in {@code map_zh.properties} and {@code map_en.properties}. */
@MessageBundle("map")
public interface MapTexts {
    // spotless:off
    String path();
    String title(String name, int year);
    String headBands(String name, int year, int n, String bands);
    String headValues(String name, int year, int n, String least, String low, String most, String high);
    String headFew(String name, int year, int n);
    String headLone(String name, int year, String county, String number);
    String headNone(String name, int year, int n);
    String headNobody(String name, int year);
    String bandCount(String band, int n);
    String zones(String band, int n, String zones);
    String zoneCount(String zone, int n);
    String opened();
    String show();
    String showBand();
    String showValue();
    String figure(int n);
    String figureSaid();
    String of(int n);
    String apart();
    String noBand();
    String noBandNeutral();
    String noClasses();
    String classes();
    String upTo(String high);
    String between(String low, String high);
    String above(String low);
    String none();
    String caution();
    String tile(String county, String city, String said);
    String tileValue(String said, String number);
    String level(int n);
    String without(int n);
    String withoutSaid();
    String tableHead();
    String state();
    String toCompare();
    String legend();
    String notInGroup();
    String gridHint();
    // spotless:on
}
