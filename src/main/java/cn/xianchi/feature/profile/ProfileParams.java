package cn.xianchi.feature.profile;

import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** A year and a group of counties. */
public record ProfileParams(
        @RestQuery List<String> year,
        @RestQuery List<String> peers,
        @RestQuery List<String> release) {}
