package cn.xianchi.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The menu and the pages of long lists; the words stand in {@code page_zh.properties} and {@code page_en.properties}. */
@MessageBundle("page")
public interface PageTexts {
    // spotless:off
    @Message String nav(Section section);
    String more();
    String pages();
    String pageOf(int page, int pages, int from, int to, int n);
    String before();
    String after();
    // spotless:on
}
