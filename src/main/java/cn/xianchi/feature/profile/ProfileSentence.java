package cn.xianchi.feature.profile;

import cn.xianchi.analysis.comparison.Band;
import cn.xianchi.analysis.lagging.RagStatus;
import cn.xianchi.analysis.profile.Profile.Item;
import cn.xianchi.analysis.profile.ProfileSections;
import cn.xianchi.analysis.profile.ProfileSections.Place;
import cn.xianchi.catalog.Region;
import cn.xianchi.page.PeerGroupForm;
import cn.xianchi.text.Labels;
import cn.xianchi.text.ProfileTexts;
import java.util.ArrayList;
import java.util.List;

/**
 * The sentence a profile opens with: what was read, what can be placed, whether a short board is certain, what is left.
 *
 * @param group the peers in words; null where these are all counties
 */
record ProfileSentence(
        Region region, int year, ProfileSections placement, String group, Labels words, ProfileTexts say) {
    private static final int NAMED = 3;

    static ProfileSentence of(ProfileSections placement, int year, PeerGroupForm scope, Labels labels) {
        String group = scope.peers().equals("all") ? null : scope.peersName();
        return new ProfileSentence(
                placement.region(), year, placement, group, labels, labels.texts(ProfileTexts.class));
    }

    /**
     * @param full whether a report of the year was read to its end
     * @param open whether judgements may be shown
     */
    String text(boolean full, boolean open) {
        List<String> said = new ArrayList<>();
        int published = placement.published();
        if (published == 0 && !full) {
            said.add(say.readNone(region.name(), year));
        } else {
            said.add(full ? say.readFull(year, published) : say.readPart(year, published));
            said.add(group == null ? placed() : say.inGroup(group) + placed());
            if (open) {
                said.addAll(shortBoards());
            }
        }
        String rest = rest();
        if (!rest.isEmpty()) {
            said.add(say.sentence(rest));
        }
        return String.join(words.chinese() ? "" : " ", said);
    }

    private String placed() {
        List<Item> placed = placement.at(Place.PLACED);
        int judged = placement.judged().size();
        if (placed.isEmpty()) {
            return say.placedNone();
        }
        if (placed.size() == 1) {
            Item only = placed.get(0);
            int n = only.comparison().statistics().n();
            return say.placedOne(
                    words.name(only.comparison().indicator()),
                    words.number(only.own().observation()).text(),
                    judged == 0
                            ? say.placedOneFew(n)
                            : say.placedOneBand(n, words.band(only.own().band())));
        }
        return judged == 0 ? say.placedFew(placed.size()) : say.placedSome(placed.size(), judged, bands());
    }

    private String bands() {
        List<String> bands = new ArrayList<>();
        for (Band band : Band.values()) {
            int n = (int) placement.judged().stream()
                    .filter(item -> item.own().band() == band)
                    .count();
            if (n > 0) {
                bands.add(say.bandCount(words.band(band), n));
            }
        }
        return words.list(bands);
    }

    private List<String> shortBoards() {
        List<ShortBoard> red = ShortBoard.of(placement.judged(), List.of(RagStatus.RED), words);
        List<ShortBoard> amber = ShortBoard.of(placement.judged(), List.of(RagStatus.AMBER), words);
        if (red.isEmpty() && amber.isEmpty()) {
            int judged = placement.judged().size();
            return List.of(judged == 0 ? say.shortNone() : say.shortNoneOf(judged));
        }
        if (red.isEmpty()) {
            return List.of(say.shortLikely(amber.size(), names(amber)));
        }
        String certain = say.shortCertain(red.size(), names(red));
        return amber.isEmpty() ? List.of(certain) : List.of(certain, say.shortAlso(amber.size()));
    }

    private String names(List<ShortBoard> boards) {
        String first = words.list(boards.stream()
                .limit(NAMED)
                .map(board -> words.name(board.judgement().indicator()))
                .toList());
        return boards.size() > NAMED ? say.namesMore(first, boards.size()) : first;
    }

    private String rest() {
        List<String> rest = new ArrayList<>();
        String county = region.shortName();
        if (placement.count(Place.LONE) > 0) {
            rest.add(lone(county, placement.count(Place.LONE)));
        }
        if (placement.count(Place.UNDISCLOSED) > 0) {
            rest.add(say.restUndisclosed(county, placement.count(Place.UNDISCLOSED)));
        }
        if (placement.count(Place.NOT_READ) > 0) {
            rest.add(say.restNotRead(county, placement.count(Place.NOT_READ)));
        }
        return String.join(words.messages().clauseSeparator(), rest);
    }

    private String lone(String county, int n) {
        if (group != null) {
            return say.restLoneGroup(county, n);
        }
        return placement.othersRead() ? say.restLone(county, n) : say.restLoneStore(county, n);
    }
}
