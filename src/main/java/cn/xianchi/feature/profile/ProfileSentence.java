package cn.xianchi.feature.profile;

import cn.xianchi.analysis.comparison.Band;
import cn.xianchi.analysis.lagging.RagStatus;
import cn.xianchi.analysis.profile.Profile.Item;
import cn.xianchi.analysis.profile.ProfileSections;
import cn.xianchi.analysis.profile.ProfileSections.Place;
import cn.xianchi.page.PeerGroupForm;
import cn.xianchi.text.Labels;
import cn.xianchi.text.ProfileTexts;
import java.util.ArrayList;
import java.util.List;

/** The sentence a profile opens with: what was read, what can be placed, whether a short board is certain, what is left. */
record ProfileSentence(ProfileSections sections, PeerGroupForm scope, Labels labels) {
    private static final int NAMED = 3;

    private ProfileTexts texts() {
        return labels.texts(ProfileTexts.class);
    }

    private boolean isOfAllCounties() {
        return scope.peers().equals("all");
    }

    /**
     * @param full whether a report of the year was read to its end
     * @param open whether judgements may be shown
     */
    String text(boolean full, boolean open) {
        List<String> sentences = new ArrayList<>();
        int published = sections.published();
        if (published == 0 && !full) {
            sentences.add(texts().readNone(sections.region().name(), scope.year()));
        } else {
            sentences.add(full ? texts().readFull(scope.year(), published) : texts().readPart(scope.year(), published));
            sentences.add(isOfAllCounties() ? placed() : texts().inGroup(scope.peersName()) + placed());
            if (open) {
                sentences.addAll(shortBoards());
            }
        }
        String rest = rest();
        if (!rest.isEmpty()) {
            sentences.add(texts().sentence(rest));
        }
        return String.join(labels.chinese() ? "" : " ", sentences);
    }

    private String placed() {
        List<Item> placed = sections.at(Place.PLACED);
        int judged = sections.judged().size();
        if (placed.isEmpty()) {
            return texts().placedNone();
        }
        if (placed.size() == 1) {
            Item only = placed.get(0);
            int n = only.comparison().statistics().n();
            String number = labels.number(only.own().observation()).text();
            String place = judged == 0
                    ? texts().placedOneFew(n)
                    : texts().placedOneBand(n, labels.terms().band(only.own().band()));
            return texts().placedOne(labels.name(only.indicator()), number, place);
        }
        return judged == 0 ? texts().placedFew(placed.size()) : texts().placedSome(placed.size(), judged, bands());
    }

    private String bands() {
        List<String> bands = new ArrayList<>();
        for (Band band : Band.values()) {
            int n = sections.inBand(band).size();
            if (n > 0) {
                bands.add(texts().bandCount(labels.terms().band(band), n));
            }
        }
        return labels.list(bands);
    }

    private List<String> shortBoards() {
        List<Item> red = sections.withLamp(List.of(RagStatus.RED));
        List<Item> amber = sections.withLamp(List.of(RagStatus.AMBER));
        if (red.isEmpty() && amber.isEmpty()) {
            int judged = sections.judged().size();
            return List.of(judged == 0 ? texts().shortNone() : texts().shortNoneOf(judged));
        }
        if (red.isEmpty()) {
            return List.of(texts().shortLikely(amber.size(), names(amber)));
        }
        String certain = texts().shortCertain(red.size(), names(red));
        return amber.isEmpty() ? List.of(certain) : List.of(certain, texts().shortAlso(amber.size()));
    }

    private String names(List<Item> items) {
        return labels.first(NAMED, items, item -> labels.name(item.indicator()), texts()::namesMore);
    }

    private String rest() {
        List<String> rest = new ArrayList<>();
        String county = sections.region().shortName();
        int lone = sections.count(Place.LONE);
        if (lone > 0) {
            rest.add(
                    !isOfAllCounties()
                            ? texts().restLoneGroup(county, lone)
                            : sections.othersRead()
                                    ? texts().restLone(county, lone)
                                    : texts().restLoneStore(county, lone));
        }
        if (sections.count(Place.UNDISCLOSED) > 0) {
            rest.add(texts().restUndisclosed(county, sections.count(Place.UNDISCLOSED)));
        }
        if (sections.count(Place.NOT_READ) > 0) {
            rest.add(texts().restNotRead(county, sections.count(Place.NOT_READ)));
        }
        return String.join(labels.messages().clauseSeparator(), rest);
    }
}
