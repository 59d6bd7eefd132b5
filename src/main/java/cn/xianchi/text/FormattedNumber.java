package cn.xianchi.text;

/** A number as it is shown: hedge, digits, the 万 or 亿 that belongs to them, and the unit; each may be empty. */
public record FormattedNumber(String hedge, String digits, String multiplier, String unit) {

    /** In one string, as a sentence or a label needs it: 超29万人, 88%, 2449项. */
    public String text() {
        boolean spaced = !hedge.isEmpty() && hedge.chars().allMatch(c -> c < 128);
        return hedge + (spaced ? " " : "") + digits + multiplier + unit;
    }

    /** Without its unit. */
    public String bare() {
        return digits + multiplier + (unit.equals("%") ? unit : "");
    }

    public boolean isPercent() {
        return unit.equals("%");
    }
}
