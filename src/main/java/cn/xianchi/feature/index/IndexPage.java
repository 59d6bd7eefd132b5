package cn.xianchi.feature.index;

import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.catalog.Region;
import cn.xianchi.http.guard.RevealsJudgement;
import cn.xianchi.http.request.Parameters;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.page.Given;
import cn.xianchi.page.PeerGroupForm;
import cn.xianchi.query.IndexQueries;
import cn.xianchi.text.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
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

    private final IndexQueries indexQueries;
    private final RequestParameters parameters;
    private final UriInfo uri;

    IndexPage(IndexQueries indexQueries, RequestParameters parameters, UriInfo uri) {
        this.indexQueries = indexQueries;
        this.parameters = parameters;
        this.uri = uri;
    }

    /** {@code county} is null while nobody is rated and none is looked at. */
    @CheckedTemplate(basePath = "feature/index", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Index(
            IndexView view,
            IndexSummary summary,
            PeerGroupForm scope,
            IndexChoice choice,
            RatedCounties rated,
            CountyScore county,
            IndexUncertainty uncertainty)
            implements TemplateInstance {}

    @GET
    @RevealsJudgement
    public TemplateInstance index(
            @BeanParam IndexParams params, @RestQuery List<String> county, @RestQuery List<String> other) {
        if (IndexAddress.isForm(uri.getQueryParameters())) {
            String proper = IndexAddress.ofForm(uri.getQueryParameters()).page();
            throw new RedirectionException(Response.Status.SEE_OTHER, URI.create(proper));
        }
        IndexQuery query = params.inProgress(parameters);
        return page(query, county("county", county), county("other", other));
    }

    /** Null where none is given. */
    private Region county(String name, List<String> given) {
        return Parameters.each(name, Given.clean(given), parameters.catalog()::region, REGIONS).stream()
                .findFirst()
                .orElse(null);
    }

    private TemplateInstance page(IndexQuery query, Region county, Region other) {
        Labels labels = parameters.language().labels();
        List<Indicator> candidates = parameters.catalog().publicIndicators().stream()
                .filter(indicator -> indicator.polarity() != Polarity.NEUTRAL)
                .toList();
        IndexView view = new IndexView(
                query,
                query.ask(indexQueries, candidates, parameters.release()),
                IndexAddress.of(query, parameters.older(), county, other),
                labels,
                labels.texts(IndexTexts.class));
        PeerGroupForm scope = PeerGroupForm.of(query.year(), query.peers(), parameters);
        return new Index(
                view,
                IndexSummary.of(view),
                scope,
                IndexChoice.of(view, scope.years()),
                new RatedCounties(view),
                view.isEmpty() ? null : CountyScore.of(view, county, other),
                new IndexUncertainty(view, county));
    }
}
