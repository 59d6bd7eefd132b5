package cn.xianchi.observation;

/**
 * The place where a value was read. {@code start} (included) and {@code end} (excluded) count Unicode code points of the report's
 * text from 0, {@code paragraph} its non-empty lines from 1. Everything but {@code report} is null where the text is not
 * available; the evidence is then the report's address.
 */
public record Evidence(String report, String section, Integer paragraph, Integer start, Integer end) {
    public Evidence {
        if ((start == null) != (end == null) || (start == null) != (paragraph == null)) {
            throw new IllegalArgumentException("paragraph, start and end stand together or not at all");
        }
        if (start != null && (start < 0 || start >= end || paragraph < 1)) {
            throw new IllegalArgumentException("start must lie before end, and paragraphs count from 1");
        }
    }

    public boolean hasCharacters() {
        return start != null;
    }
}
