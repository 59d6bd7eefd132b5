package cn.xianchi.feature.peers;

import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** One county. */
public record PeerParams(
        @RestQuery List<String> region, @RestQuery List<String> release) {}
