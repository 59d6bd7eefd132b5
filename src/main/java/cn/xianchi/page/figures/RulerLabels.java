package cn.xianchi.page.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Puts words above and below a ruler of some length, so that none overlaps another and none runs over its ends; words that
 * find no room are left out. Positions are in percent, so that a longer ruler only gives more room.
 */
public final class RulerLabels {
    private static final int LINE = 15;
    private static final int TIERS = 2;
    private static final int ABOVE = 14;
    private static final int BELOW = 22;
    private static final int ROOM = 34;
    private static final int APART = 8;
    private static final double WIDE = 12.6;
    private static final double NARROW = 7.2;

    private final double length;
    private final List<Taken> taken = new ArrayList<>();
    private final List<Words> placed = new ArrayList<>();

    /** Words at a place of the ruler; {@code y} from its line downwards, {@code dx} moves them off their place. */
    public record Words(String at, String dx, int y, String style, String text) {}

    private record Taken(int tier, double from, double to) {}

    /** @param length in pixels, at least */
    public RulerLabels(double length) {
        this.length = length;
    }

    /** @param above whether they stand above the ruler where there is room on both sides */
    public RulerLabels put(double at, String text, String style, boolean above) {
        double width = width(text);
        double place = at / 100 * length;
        double dx = Math.max(0, width / 2 - place - ROOM) - Math.max(0, place + width / 2 - length - ROOM);
        for (int tier : order(above)) {
            Taken wanted = new Taken(tier, place + dx - width / 2, place + dx + width / 2);
            if (taken.stream().noneMatch(other -> collide(wanted, other))) {
                taken.add(wanted);
                placed.add(new Words(percent(at), dx == 0 ? null : number(dx), y(tier), style, text));
                break;
            }
        }
        return this;
    }

    private List<Integer> order(boolean above) {
        List<Integer> order = new ArrayList<>();
        for (int tier = 1; tier <= TIERS; tier++) {
            order.add(above ? -tier : tier);
            order.add(above ? tier : -tier);
        }
        return order;
    }

    private static boolean collide(Taken one, Taken other) {
        return one.tier == other.tier && one.from < other.to + APART && other.from < one.to + APART;
    }

    private static int y(int tier) {
        return tier < 0 ? -ABOVE + (tier + 1) * LINE : BELOW + (tier - 1) * LINE;
    }

    /** The pixels that the words and marks need above the line. */
    public int above() {
        return placed.stream().mapToInt(words -> LINE - words.y()).max().orElse(0);
    }

    /** And below it. */
    public int below() {
        return placed.stream().mapToInt(words -> words.y() + LINE / 2).max().orElse(0);
    }

    public List<Words> placed() {
        return List.copyOf(placed);
    }

    public static double width(String text) {
        return text.codePoints()
                .mapToDouble(c -> c > 0x2E7F || c == '“' || c == '”' ? WIDE : NARROW)
                .sum();
    }

    public static String percent(double at) {
        return number(at) + "%";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
