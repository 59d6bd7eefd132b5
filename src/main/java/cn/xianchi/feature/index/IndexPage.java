package cn.xianchi.feature.index;

import cn.xianchi.analysis.index.IndexBreakdown;
import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Region;
import cn.xianchi.http.guard.RevealsJudgement;
import cn.xianchi.http.request.Parameters;
import cn.xianchi.http.request.RequestLanguage;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.observation.Release;
import cn.xianchi.page.Given;
import cn.xianchi.page.PeerGroupForm;
import cn.xianchi.query.IndexQueries;
import cn.xianchi.query.ReportQueries;
import cn.xianchi.text.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** A composite index of the reader's own making; the basket, its weights and every choice stand in the address. */
@Path("/index")
@Produces(MediaType.TEXT_HTML)
class IndexPage {
    private static final String REGIONS = "/api/v1/regions";
    private static final int NAMED = 3;

    private final Catalog catalog;
    private final ReportQueries reportQueries;
    private final IndexQueries indexQueries;
    private final RequestParameters parameters;
    private final RequestLanguage language;
    private final UriInfo uri;

    IndexPage(
            Catalog catalog,
            ReportQueries reportQueries,
            IndexQueries indexQueries,
            RequestParameters parameters,
            RequestLanguage language,
            UriInfo uri) {
        this.catalog = catalog;
        this.reportQueries = reportQueries;
        this.indexQueries = indexQueries;
        this.parameters = parameters;
        this.language = language;
        this.uri = uri;
    }

    @CheckedTemplate(basePath = "feature/index")
    static class Templates {
        private Templates() {}

        static native TemplateInstance index(
                Sheet sheet, PeerGroupForm scope, IndicatorChoice choice, IndexResult result);
    }

    /** The words around the index; {@code source} is null while nobody is rated. */
    record Sheet(
            int year,
            String title,
            String lead,
            String clear,
            String csv,
            String xlsx,
            String json,
            String chartTitle,
            String aggregator,
            String otherAggregator,
            String source) {}

    @GET
    @RevealsJudgement
    public TemplateInstance index(
            @RestQuery List<String> year,
            @RestQuery List<String> weights,
            @RestQuery List<String> normalise,
            @RestQuery List<String> aggregate,
            @RestQuery List<String> base,
            @RestQuery List<String> peers,
            @RestQuery List<String> county,
            @RestQuery List<String> other,
            @RestQuery List<String> release) {
        if (IndexAddress.isForm(uri.getQueryParameters())) {
            String proper = IndexAddress.ofForm(uri.getQueryParameters()).page();
            throw new RedirectionException(Response.Status.SEE_OTHER, URI.create(proper));
        }
        Release shown = parameters.release();
        IndexQuery query =
                new IndexParams(year, weights, normalise, aggregate, base, peers, release).inProgress(parameters);
        return page(query, county("county", county), county("other", other), shown);
    }

    private Region county(String name, List<String> given) {
        List<Region> regions = Parameters.each(name, Given.clean(given), catalog::region, REGIONS);
        return regions.isEmpty() ? null : regions.get(0);
    }

    private TemplateInstance page(IndexQuery query, Region county, Region other, Release release) {
        Labels labels = language.labels();
        IndexBreakdown breakdown = indexQueries.breakdown(
                query.basket(), query.year(), query.baseYear(), query.peers().regions(), release);
        IndexAddress address = IndexAddress.of(
                query, parameters.older(), county == null ? "" : county.code(), other == null ? "" : other.code());
        IndexView view = IndexView.of(query, breakdown, address, labels);
        PeerGroupForm scope = PeerGroupForm.of(
                query.year(),
                query.peers(),
                reportQueries.years(release),
                catalog.regions(),
                parameters.older(),
                labels);
        UnratedCounties aside = view.isEmpty() ? null : UnratedCounties.of(view);
        IndexSummary said = new IndexSummary(view, aside, scope.peersName());
        return Templates.index(
                        sheet(view, said),
                        scope,
                        IndicatorChoice.of(view, scope.years()),
                        view.isEmpty() ? null : IndexResult.of(view, said, county, other))
                .setLocale(language.tag());
    }

    private static Sheet sheet(IndexView view, IndexSummary said) {
        IndexQuery query = view.query();
        return new Sheet(
                query.year(),
                said.title(),
                said.lead(),
                view.address()
                        .with("weights", "")
                        .with("county", "")
                        .with("other", "")
                        .page(),
                view.address().file(".csv"),
                view.address().file(".xlsx"),
                view.address().file(""),
                view.say().chartTitle(query.year(), view.words().list(view.isEmpty() ? List.of() : said.themes())),
                view.words().judgements().aggregator(query.basket().aggregator()),
                view.words().judgements().aggregator(query.basket().aggregator().other()),
                view.isEmpty() ? null : source(view));
    }

    /** The reports behind the values that were taken, the first few of many; null where there are none. */
    private static String source(IndexView view) {
        List<String> titles = view.breakdown()
                .usable()
                .map(county -> county.source().title())
                .distinct()
                .sorted()
                .toList();
        if (titles.isEmpty()) {
            return null;
        }
        String first = view.words().list(titles.stream().limit(NAMED).toList());
        return titles.size() > NAMED ? view.words().messages().sourcesMany(first, titles.size()) : first;
    }
}
