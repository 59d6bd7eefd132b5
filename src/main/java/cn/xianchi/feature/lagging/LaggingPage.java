package cn.xianchi.feature.lagging;

import cn.xianchi.analysis.lagging.Assessment;
import cn.xianchi.analysis.lagging.RagStatus;
import cn.xianchi.http.guard.RevealsJudgement;
import cn.xianchi.http.request.Parameters;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.observation.Release;
import cn.xianchi.page.Given;
import cn.xianchi.page.Pagination;
import cn.xianchi.page.PeerGroupForm;
import cn.xianchi.page.PeerGroupParams;
import cn.xianchi.query.LaggingQueries;
import cn.xianchi.query.LaggingQueries.Lagging;
import cn.xianchi.text.Labels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;

/** Short boards (METHODS 4.4): which figures lag, behind what, by how much, each with its arithmetic. */
@Path("/lagging")
@Produces(MediaType.TEXT_HTML)
class LaggingPage {
    private final LaggingQueries laggingQueries;
    private final RequestParameters parameters;

    LaggingPage(LaggingQueries laggingQueries, RequestParameters parameters) {
        this.laggingQueries = laggingQueries;
        this.parameters = parameters;
    }

    @CheckedTemplate(basePath = "feature/lagging", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LaggingList(
            LaggingForm form,
            LaggingSummary summary,
            PeerGroupForm scope,
            LaggingTable table,
            List<LaggingTable.Group> groups,
            List<Assessment> listed,
            Pagination pages)
            implements TemplateInstance {}

    @GET
    @RevealsJudgement
    public TemplateInstance lagging(
            @BeanParam LaggingParams params,
            @BeanParam PeerGroupParams peers,
            @RestQuery List<String> group,
            @RestQuery List<String> page) {
        Release release = parameters.release();
        LaggingParams asked = params.ofForm(peers.chosen());
        LaggingQuery query = asked.in(parameters);
        String grouping = Parameters.single("group", Given.clean(group));
        Parameters.among("group", Given.clean(group), LaggingFilter.GROUPS);
        LaggingFilter filter =
                new LaggingFilter(query, asked, grouping == null ? "none" : grouping, parameters.older());
        return page(filter, Given.clean(page), release);
    }

    private TemplateInstance page(LaggingFilter filter, List<String> page, Release release) {
        Labels labels = parameters.language().labels();
        LaggingTexts texts = labels.texts(LaggingTexts.class);
        LaggingQuery query = filter.query();
        // the counts in the head need red and amber told apart, whichever lamps are listed
        Set<RagStatus> lamps = EnumSet.copyOf(query.lamps());
        lamps.addAll(LaggingFilter.SHORT);
        Lagging found = query.ask(laggingQueries, List.copyOf(lamps), release);
        LaggingTable table = new LaggingTable(filter.group(), labels, texts);
        List<Assessment> listed = table.ordered(
                found.items().stream().filter(one -> filter.shows(one.status())).toList());
        Pagination pages = Pagination.of(page, listed.size(), filter::page);
        return new LaggingList(
                new LaggingForm(filter, parameters.catalog(), labels, texts),
                LaggingSummary.of(found, labels),
                PeerGroupForm.of(query.year(), query.peers(), parameters),
                table,
                table.groups(pages.cut(listed), listed),
                listed,
                pages);
    }
}
