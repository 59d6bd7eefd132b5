package cn.xianchi.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ResourceInfo;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Whether everybody may see judgements of a named office; with {@code xianchi.public-judgement=false} only who signed in. */
@ApplicationScoped
public class JudgementPolicy {
    private final boolean open;

    JudgementPolicy(@ConfigProperty(name = "xianchi.public-judgement", defaultValue = "true") boolean open) {
        this.open = open;
    }

    /** False where lamps and signals must be left out of an answer that is public otherwise. */
    public boolean isOpen() {
        return open;
    }

    @ServerRequestFilter
    void guard(ResourceInfo endpoint) {
        if (!open && endpoint.getResourceMethod().isAnnotationPresent(RevealsJudgement.class)) {
            throw new AuthenticationRequiredException();
        }
    }
}
