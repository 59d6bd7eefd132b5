package cn.xianchi.http.request;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.text.Labels;
import cn.xianchi.text.Messages;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

/** The language of a request: parameter {@code lang}, else the cookie, else Chinese. */
@Singleton
public record RequestLanguage(UriInfo uri, HttpHeaders headers, Catalog catalog) {
    public static final String COOKIE = "xianchi-lang";

    /** zh or en. */
    public String tag() {
        String asked = uri.getQueryParameters().getFirst("lang");
        if (asked != null) {
            return asked.equals("en") ? "en" : "zh";
        }
        Cookie remembered = headers.getCookies().get(COOKIE);
        return remembered != null && remembered.getValue().equals("en") ? "en" : "zh";
    }

    /** Templates reach them as {@code inject:labels}. */
    @Produces
    @Named("labels")
    public Labels labels() {
        return Labels.in(tag(), catalog::theme);
    }

    public Messages messages() {
        return labels().messages();
    }
}
