package cn.xianchi.feature.findings;

import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** One year. */
public record FindingParams(
        @RestQuery List<String> year, @RestQuery List<String> release) {}
