package cn.xianchi.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of the map of tiles; the words stand in {@code messages/map_zh.properties} and {@code map_en.properties}. */
@MessageBundle("map")
public interface MapTexts {
    @Message
    String path();

    @Message
    String title(String name, int year);

    @Message
    String headBands(String name, int year, int n, String bands);

    @Message
    String headValues(String name, int year, int n, String least, String low, String most, String high);

    @Message
    String headFew(String name, int year, int n);

    @Message
    String headLone(String name, int year, String county, String number);

    @Message
    String headNone(String name, int year, int n);

    @Message
    String headNobody(String name, int year);

    @Message
    String bandCount(String band, int n);

    @Message
    String zones(String band, int n, String zones);

    @Message
    String zoneCount(String zone, int n);

    @Message
    String opened();

    @Message
    String show();

    @Message
    String showBand();

    @Message
    String showValue();

    @Message
    String figure(int n);

    @Message
    String figureSaid();

    @Message
    String of(int n);

    @Message
    String apart();

    @Message
    String noBand();

    @Message
    String noBandNeutral();

    @Message
    String noClasses();

    @Message
    String classes();

    @Message
    String upTo(String high);

    @Message
    String between(String low, String high);

    @Message
    String above(String low);

    @Message
    String none();

    @Message
    String caution();

    @Message
    String tile(String county, String city, String said);

    @Message
    String tileValue(String said, String number);

    @Message
    String level(int n);

    @Message
    String without(int n);

    @Message
    String withoutSaid();

    @Message
    String tableHead();

    @Message
    String state();

    @Message
    String toCompare();

    @Message
    String legend();

    @Message
    String notInGroup();

    @Message
    String gridHint();
}
