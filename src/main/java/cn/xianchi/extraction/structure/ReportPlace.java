package cn.xianchi.extraction.structure;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Region;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** County of a report and its city, as printed (empty if unknown), and its region if the catalogue has it. */
public record ReportPlace(String county, String city, Optional<Region> region) {
    static final String BUREAU = "(?:政务服务(?:和|与)?(?:大)?数据管理局|政务服务数据管理局|政务服务和数据局|行政审批(?:服务)?(?:和|"
            + "与)?(?:数据|政务)?(?:服务)?(?:管理)?局|(?:大)?数据(?:资源)?(?:发展)?(?:管理|和政务服务)?(?:局|"
            + "中心)|政务服务(?:监督)?(?:管理)?(?:局|中心|办公室)|大数据(?:发展)?(?:管理)?(?:局|中心)|"
            + "政数局|政务办|行政(?:便民)?服务中心(?:管委会|管理委员会)?|市民服务中心)";
    private static final Pattern ISSUER = Pattern.compile("(?:^|[^\\p{Han}])?(?P<place>[\\p{Han}]{2,16}?)" + BUREAU);
    private static final Pattern PLACE = Pattern.compile(
            "(?P<city>[\\p{Han}]{2,8}?(?:自治州|地区|市|州|盟))?(?P<county>[\\p{Han}]{1,9}?(?:自治县|自治旗|县|区|市|旗))$");
    private static final Pattern NOT_A_PLACE = Pattern.compile("[今走进了的该本我全各到在]");
    private static final int MAX_ISSUER = 40;

    /** @param shortLines the short lines at the start and end of the text; in a longer line any place may be named */
    static ReportPlace of(String title, String issuer, String shortLines, Catalog catalog) {
        Optional<Region> region = region(catalog, title, issuer, shortLines);
        if (region.isPresent()) {
            return new ReportPlace(region.get().name(), region.get().city(), region);
        }
        Matcher m = ISSUER.matcher(issuer.isEmpty() ? title : issuer);
        if (m.find()) {
            Matcher place = PLACE.matcher(m.group("place").replaceAll("^.*(?:省|自治区)", ""));
            if (place.find()) {
                String city = place.start("city") < 0 ? "" : place.group("city");
                return new ReportPlace(place.group("county"), city, Optional.empty());
            }
        }
        return new ReportPlace("", "", Optional.empty());
    }

    static boolean namesBureau(String line) {
        return ISSUER.matcher(line).find();
    }

    /** The bureau named in the first of the lines that names one of a county; empty if none does. */
    static String issuer(List<String> lines) {
        for (String line : lines) {
            Matcher m = ISSUER.matcher(line.replaceAll("^(?:中共|关于|来源:?|发布机构:?|发文机关:?)|^[^,。]{0,40}在", ""));
            if (m.find()
                    && PLACE.matcher(m.group("place")).find()
                    && !NOT_A_PLACE.matcher(m.group("place")).find()) {
                String issuer = m.group().replaceAll("^[^\\p{IsHan}]", "");
                return issuer.length() <= MAX_ISSUER ? issuer : "";
            }
        }
        return "";
    }

    private static Optional<Region> region(Catalog catalog, String title, String issuer, String shortLines) {
        for (String text : List.of(issuer, title, shortLines)) {
            Optional<Region> found = catalog.regions().stream()
                    .filter(region -> names(text, region))
                    .max(Comparator.comparingInt(region -> region.name().length()));
            boolean isOfUnknownRegion = text.equals(issuer)
                    && PLACE.matcher(text.replaceAll(BUREAU + ".*", "")).find();
            if (found.isPresent() || isOfUnknownRegion) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Whether a text names the region, and not one of the same name in another city or province. */
    private static boolean names(String text, Region region) {
        int index = text.indexOf(region.name());
        if (index < 0) {
            return false;
        }
        String before = text.substring(Math.max(0, index - 3), index);
        String cityEnd = region.city().substring(Math.max(0, region.city().length() - 3));
        boolean isInOtherCity = before.endsWith("市") && !before.endsWith(cityEnd);
        return !isInOtherCity && !before.endsWith("省") || before.endsWith("广东省");
    }
}
