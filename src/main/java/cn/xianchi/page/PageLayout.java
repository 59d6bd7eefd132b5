package cn.xianchi.page;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.http.request.BaseUrl;
import cn.xianchi.http.request.ParameterGuard;
import cn.xianchi.http.request.RequestLanguage;
import cn.xianchi.http.request.RequestedRelease;
import cn.xianchi.observation.Release;
import cn.xianchi.query.ReleaseQueries;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every page shows around its content; templates reach it as {@code inject:frame}. */
@Named("frame")
@Singleton
public record PageLayout(
        Catalog catalog,
        ReleaseQueries releaseQueries,
        RequestLanguage language,
        RequestedRelease requested,
        UriInfo uri,
        BaseUrl address,
        ParameterGuard parameters,
        EmbedFilter embedding) {

    /** The release in words; empty before anything was published. */
    public String release() {
        return inWords(language.messages()::releaseLabel);
    }

    public String releaseLine() {
        return inWords(language.messages()::releaseLine);
    }

    private String inWords(BiFunction<Integer, String, String> text) {
        return requested
                .resolvedOrLastSeen()
                .map(release -> text.apply(release.number(), release.date().toString()))
                .orElse("");
    }

    /** Says that the page shows an older release; null when it shows the current one. */
    public String older() {
        Release page = requested.resolved().orElse(null);
        Release current = releaseQueries.lastSeen().orElse(null);
        return page == null || current == null || page.number() == current.number()
                ? null
                : language.messages().olderRelease(page.number(), page.date().toString(), current.number());
    }

    /** This page without its parameter {@code release}. */
    public String currentAddress() {
        return here("release");
    }

    /** The one address of this page: without what messengers append, and without the language. */
    public String canonical() {
        String query = uri.getRequestUri().getRawQuery();
        String kept = query == null
                ? ""
                : Stream.of(query.split("&"))
                        .filter(part -> parameters.known().contains(part.replaceFirst("=.*", "")))
                        .collect(Collectors.joining("&"));
        return address.of(uri.getRequestUri().getRawPath()) + (kept.isEmpty() ? "" : "?" + kept);
    }

    /** Whether only the figure of the page is wanted, inside a page of somebody else. */
    public boolean isEmbedded() {
        return embedding.isOn();
    }

    /** What another page needs to show the figure of this one; its height is measured where it is copied. */
    public String embedCode() {
        String page = canonical();
        String root = address.root().toString();
        return "<iframe src=\"" + root + "embed/"
                + page.substring(root.length()).replace("&", "&amp;")
                + "\" title=\"" + language.messages().productName()
                + "\" width=\"100%\" height=\"640\" loading=\"lazy\" style=\"border:0\"></iframe>";
    }

    /** This page in the other language. */
    public String otherLanguage() {
        return here("lang", language.tag().equals("zh") ? "en" : "zh");
    }

    public List<Section> menu() {
        return Section.menu();
    }

    public List<Section> more() {
        return Section.more();
    }

    /** Whether this page belongs to the entry of the menu. */
    public boolean isAt(Section section) {
        return section.isAt(uri.getRequestUri().getPath());
    }

    public boolean isUnderMore() {
        return more().stream().anyMatch(this::isAt);
    }

    private String here(String parameter, Object... value) {
        String query = uri.getRequestUriBuilder()
                .replaceQueryParam(parameter, value)
                .build()
                .getRawQuery();
        return uri.getRequestUri().getRawPath() + (query == null ? "" : "?" + query);
    }
}
