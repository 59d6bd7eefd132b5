package cn.xianchi.feature.trends;

import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** One indicator over the years; all counties when no region is given. */
public record TrendParams(
        @RestQuery List<String> indicator,
        @RestQuery List<String> region,
        @RestQuery List<String> release) {}
