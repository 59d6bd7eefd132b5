package cn.xianchi.query;

import cn.xianchi.analysis.comparison.CountyYear;
import cn.xianchi.catalog.Indicator;
import java.util.List;
import java.util.Set;

/** Who discloses what in one year. */
public record Coverage(int year, List<Item> items, List<Disclosed> indicators) {

    /**
     * A county: the indicators it gives figures of, and how many a report read in full could have given ({@code due}, null
     * where none was read in full: what it leaves out cannot be called undisclosed).
     */
    public record Item(CountyYear countyYear, Set<String> disclosed, Integer due) {}

    /** How many counties give figures of an indicator. */
    public record Disclosed(Indicator indicator, int counties) {}
}
