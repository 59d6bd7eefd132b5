package cn.xianchi.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Collects the faults of the files in {@code data/}. */
final class ImportErrors {
    private static final int SHOWN = 20;
    private final List<String> errors = new ArrayList<>();

    /** {@code line} counts from 1; {@code column} is the name of the column, null for the whole line. */
    void add(String file, long line, String column, String reason) {
        errors.add(file + ":" + line + ": " + (column == null ? "" : "column " + column + ": ") + reason);
    }

    /** @throws InvalidDataException when there is any */
    void throwIfAny() {
        if (!errors.isEmpty()) {
            String rest = errors.size() > SHOWN ? "\n(and " + (errors.size() - SHOWN) + " more)" : "";
            throw new InvalidDataException(errors.stream().limit(SHOWN).collect(Collectors.joining("\n")) + rest);
        }
    }
}
