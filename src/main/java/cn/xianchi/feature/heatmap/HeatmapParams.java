package cn.xianchi.feature.heatmap;

import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** A year, a group of counties and themes. */
public record HeatmapParams(
        @RestQuery List<String> year,
        @RestQuery List<String> peers,
        @RestQuery List<String> theme,
        @RestQuery List<String> release) {}
