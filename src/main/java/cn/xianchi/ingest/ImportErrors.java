package cn.xianchi.ingest;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with the files of a load, gathered first and judged at its end. */
final class ImportErrors {
    private static final int SHOWN = 20;
    private final List<String> problems = new ArrayList<>();

    /** {@code line} counts from 1; {@code column} is the name of the column, null for the whole line. */
    void add(String file, long line, String column, String reason) {
        problems.add(file + ":" + line + ": " + (column == null ? "" : "column " + column + ": ") + reason);
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    String text() {
        List<String> shown = problems.subList(0, Math.min(SHOWN, problems.size()));
        String rest = problems.size() > SHOWN ? "\n(and " + (problems.size() - SHOWN) + " more)" : "";
        return String.join("\n", shown) + rest;
    }

    void judge() {
        if (!isEmpty()) {
            throw new InvalidDataException(text());
        }
    }
}
