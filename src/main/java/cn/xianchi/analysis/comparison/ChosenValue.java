package cn.xianchi.analysis.comparison;

import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Report;
import java.util.List;

/**
 * The observation that stands for a county's indicator and year, with the report that it comes from; both are null where
 * the county published only parts that must not be added. {@code parts} are its other observations.
 */
public record ChosenValue(Observation observation, Report source, List<Observation> parts) {}
