package cn.xianchi.format.opendata;

/** The licence of the figures; the reports themselves are documents of the government. */
public final class Licence {
    public static final String NAME = "CC-BY-4.0";
    public static final String ADDRESS = "https://creativecommons.org/licenses/by/4.0/";
    public static final String TITLE = "CC BY 4.0";

    private Licence() {}
}
