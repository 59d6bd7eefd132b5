package cn.xianchi;

import static org.hamcrest.Matchers.containsString;

import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matcher;

/** Pages as a browser shows them: a run of white space is one space, and none before the end of a tag. */
public final class Html {
    private Html() {}

    public static String compressed(String page) {
        return page.replaceAll("\\s+", " ").replace(" >", ">");
    }

    /** That a page contains the text, whatever the line breaks of its template. */
    public static Matcher<String> says(String text) {
        return new FeatureMatcher<>(containsString(text), "page", "page") {
            @Override
            protected String featureValueOf(String page) {
                return compressed(page);
            }
        };
    }
}
