package cn.xianchi.ingest;

import java.util.ArrayList;
import java.util.List;

/** Collects the faults of the files in {@code data/}. */
final class ImportErrors {
    private static final int SHOWN = 20;
    private final List<String> errors = new ArrayList<>();

    /** {@code line} counts from 1; {@code column} is the name of the column, null for the whole line. */
    void add(String file, long line, String column, String reason) {
        errors.add(file + ":" + line + ": " + (column == null ? "" : "column " + column + ": ") + reason);
    }

    boolean isEmpty() {
        return errors.isEmpty();
    }

    String text() {
        List<String> shown = errors.subList(0, Math.min(SHOWN, errors.size()));
        String rest = errors.size() > SHOWN ? "\n(and " + (errors.size() - SHOWN) + " more)" : "";
        return String.join("\n", shown) + rest;
    }

    /** @throws InvalidDataException when there is any */
    void throwIfAny() {
        if (!isEmpty()) {
            throw new InvalidDataException(text());
        }
    }
}
