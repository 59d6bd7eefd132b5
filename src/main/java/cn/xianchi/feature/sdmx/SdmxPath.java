package cn.xianchi.feature.sdmx;

import cn.xianchi.format.sdmx.SdmxWriter;
import java.util.List;
import java.util.Set;

/**
 * Optional segments in addresses of SDMX: empty or with their slash in front; names in them are separated by +, and "all" means
 * every name.
 */
final class SdmxPath {
    private static final Set<String> VERSIONS = Set.of(SdmxWriter.VERSION, "latest");

    private SdmxPath() {}

    /** A segment without its slash. */
    static String text(String segment) {
        return segment.isEmpty() ? "" : segment.substring(1);
    }

    static Set<String> names(String segment) {
        return Set.copyOf(List.of(text(segment).split("\\+")));
    }

    static boolean isAll(String segment) {
        return segment.isEmpty() || text(segment).equals("all");
    }

    static boolean isAgency(String segment) {
        return isAmong(segment, Set.of(SdmxWriter.AGENCY));
    }

    static boolean isVersion(String segment) {
        return isAmong(segment, VERSIONS);
    }

    static boolean isAmong(String segment, Set<String> known) {
        return isAll(segment) || known.containsAll(names(segment));
    }

    /** Whether it is the flow, alone or as agency,flow,version, of which the version may be left out. */
    static boolean isFlow(String reference) {
        List<String> parts = List.of(reference.split(","));
        return switch (parts.size()) {
            case 1 -> parts.get(0).equals(SdmxWriter.FLOW);
            case 2, 3 ->
                isAgency("/" + parts.get(0))
                        && parts.get(1).equals(SdmxWriter.FLOW)
                        && (parts.size() == 2 || isVersion("/" + parts.get(2)));
            default -> false;
        };
    }
}
