package cn.xianchi.feature.index;

import cn.xianchi.catalog.Indicator;
import java.util.ArrayList;
import java.util.List;

/** The basket as a table: what each indicator weighs, by itself, in its theme and in all, and what is worst and best. */
record IndexForm(List<Family> families, boolean goalposts) {

    record Family(String name, String share, List<Entry> entries) {}

    record Entry(
            String code,
            String name,
            String weight,
            String ofTheme,
            String ofAll,
            int n,
            String goalposts,
            String to) {}

    static IndexForm of(IndexView view) {
        List<Family> families = new ArrayList<>();
        for (String theme : view.themes()) {
            List<Indicator> own = view.breakdown().indicators().stream()
                    .filter(one -> one.theme().equals(theme))
                    .toList();
            double share =
                    own.stream().mapToDouble(one -> view.breakdown().share(one)).sum();
            families.add(new Family(
                    view.words().theme(theme),
                    view.shareOf(share),
                    own.stream().map(one -> entry(one, view)).toList()));
        }
        boolean goalposts = families.stream()
                .flatMap(family -> family.entries().stream())
                .anyMatch(entry -> entry.goalposts() != null);
        return new IndexForm(families, goalposts);
    }

    private static Entry entry(Indicator indicator, IndexView view) {
        return new Entry(
                indicator.code(),
                view.words().shortName(indicator),
                IndexAddress.weight(view.query().basket().weights().get(indicator)),
                view.shareOf(view.breakdown().shareOfTheme(indicator)),
                view.shareOf(view.breakdown().share(indicator)),
                view.breakdown().eligibility().of(indicator).regions().size(),
                IndexScale.goalposts(indicator, view),
                view.address().comparison(indicator));
    }
}
