package cn.xianchi.page;

import io.quarkus.qute.TemplateEnum;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The pages that the menu names, in its order; {@link PageTexts#nav} says their names. */
@TemplateEnum
public enum Section {
    OVERVIEW("", Trait.SITEMAP),
    COMPARE("compare", Trait.SITEMAP, Trait.EMBED),
    REGIONS("regions", Trait.SITEMAP, Trait.EMBED_ITEMS),
    INDICATORS("indicators", Trait.SITEMAP, Trait.MORE),
    FINDINGS("findings", Trait.MORE),
    REPORTS("reports", Trait.SITEMAP, Trait.MORE),
    HEATMAP("heatmap", Trait.SITEMAP, Trait.EMBED),
    LAGGING("lagging"),
    TRENDS("trends", Trait.EMBED),
    MAP("map", Trait.SITEMAP, Trait.EMBED),
    INDEX("index", Trait.EMBED),
    COVERAGE("coverage", Trait.SITEMAP),
    EXTRACT("extract", Trait.MORE),
    METHODS("methods", Trait.SITEMAP, Trait.MORE),
    OPEN("open", Trait.SITEMAP, Trait.MORE);

    private enum Trait {
        /** Stands under "more". */
        MORE,
        SITEMAP,
        /** Its figure may be framed by other sites. */
        EMBED,
        /** The figures of the pages directly below it may be framed. */
        EMBED_ITEMS
    }

    private final String path;
    private final Set<Trait> traits;

    Section(String path, Trait... traits) {
        this.path = path;
        this.traits = Set.of(traits);
    }

    /** The address, with its slash. */
    public String address() {
        return "/" + path;
    }

    static List<Section> menu() {
        return all().filter(section -> !section.traits.contains(Trait.MORE)).toList();
    }

    static List<Section> more() {
        return all().filter(section -> section.traits.contains(Trait.MORE)).toList();
    }

    /** Their paths without the first slash. */
    static List<String> sitemap() {
        return all().filter(section -> section.traits.contains(Trait.SITEMAP))
                .map(section -> section.path)
                .toList();
    }

    static boolean mayBeEmbedded(String address) {
        return all().anyMatch(section -> section.traits.contains(Trait.EMBED) && address.equals(section.address())
                || section.traits.contains(Trait.EMBED_ITEMS) && address.matches(section.address() + "/[^/]+"));
    }

    /** Whether the page of the path is this one or below it. */
    boolean isAt(String path) {
        String[] parts = path.split("/");
        return this.path.equals(parts.length < 2 ? "" : parts[1]);
    }

    private static Stream<Section> all() {
        return Arrays.stream(values());
    }
}
