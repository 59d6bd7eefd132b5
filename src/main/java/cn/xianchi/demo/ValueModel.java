package cn.xianchi.demo;

import java.util.List;

/** What a value of an indicator comes from, so that figures which belong together fit. */
sealed interface ValueModel {
    /** The codes of the indicators that it is made of. */
    default List<String> sources() {
        return List.of();
    }

    /** What a county of 500,000 residents has in the last year, in the indicator's unit. */
    record Typical(double value) implements ValueModel {}

    /** A county's own share of another indicator, between the two. */
    record Share(String of, double low, double high) implements ValueModel {
        @Override
        public List<String> sources() {
            return List.of(of);
        }
    }

    record Sum(List<String> sources) implements ValueModel {}

    /** In percent. */
    record Ratio(String part, String whole) implements ValueModel {
        @Override
        public List<String> sources() {
            return List.of(part, whole);
        }
    }

    /** Against the year before, in percent. */
    record Growth(String of) implements ValueModel {
        @Override
        public List<String> sources() {
            return List.of(of);
        }
    }

    /** By how much it went down, in percent. */
    record Cut(String before, String after) implements ValueModel {
        @Override
        public List<String> sources() {
            return List.of(before, after);
        }
    }
}
