package cn.xianchi.http.guard;

import cn.xianchi.http.problem.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ResourceInfo;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Whether assessments of a named office are public; with {@code xianchi.public-judgement=false} they need a sign-in. */
@ApplicationScoped
public class JudgementPolicy {
    private final boolean open;

    JudgementPolicy(@ConfigProperty(name = "xianchi.public-judgement", defaultValue = "true") boolean open) {
        this.open = open;
    }

    /** When false, public answers leave out lamps and signals. */
    public boolean isOpen() {
        return open;
    }

    @ServerRequestFilter
    void guard(ResourceInfo endpoint) {
        if (!open && endpoint.getResourceMethod().isAnnotationPresent(RevealsJudgement.class)) {
            throw new RefusedException(401, labels -> labels.assessments().judgementClosed());
        }
    }
}
