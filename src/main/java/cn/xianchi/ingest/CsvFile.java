package cn.xianchi.ingest;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A CSV file of {@code data/}: UTF-8 without BOM, RFC 4180, with exactly the given columns. */
record CsvFile(String name, List<String> columns) {

    /**
     * The file's rows as {@code mapper} reads them; every fault goes to {@code problems}, a faulty row is left out.
     *
     * @param key what may stand only once in the file
     */
    <T> List<T> read(byte[] bytes, Function<CsvLine, T> mapper, Function<T, ?> key, ImportErrors problems) {
        List<T> values = new ArrayList<>();
        Map<Object, Long> keys = new HashMap<>();
        for (CsvLine line : lines(bytes, problems)) {
            try {
                T value = mapper.apply(line);
                Long earlier = keys.putIfAbsent(key.apply(value), line.number());
                if (earlier != null) {
                    problems.add(name, line.number(), null, "has the same key as line " + earlier);
                }
                values.add(value);
            } catch (CsvLine.Fault fault) {
                problems.add(name, line.number(), fault.column, fault.getMessage());
            }
        }
        return values;
    }

    private List<CsvLine> lines(byte[] bytes, ImportErrors problems) {
        String text = decode(bytes, problems);
        if (text == null) {
            return List.of();
        }
        List<CsvLine> lines = new ArrayList<>();
        List<String> header = null;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .skipEmptyLines(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                long line = record.getStartingLineNumber();
                if (header == null) {
                    header = record.getFields();
                    if (!checkHeader(header, line, problems)) {
                        return List.of();
                    }
                } else if (record.getFieldCount() != header.size()) {
                    problems.add(
                            name,
                            line,
                            null,
                            "has " + record.getFieldCount() + " fields, but the header has " + header.size());
                } else {
                    lines.add(new CsvLine(line, fields(header, record)));
                }
            }
        } catch (CsvParseException e) {
            problems.add(
                    name,
                    lines.isEmpty() ? 1 : lines.get(lines.size() - 1).number(),
                    null,
                    "is no RFC 4180 after this line: " + reason(e));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        if (header == null) {
            problems.add(name, 1, null, "is empty; its first line must be " + String.join(",", columns));
        }
        return lines;
    }

    private static String reason(Throwable e) {
        return e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
    }

    private static Map<String, String> fields(List<String> header, CsvRecord record) {
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            fields.put(header.get(i), record.getField(i));
        }
        return fields;
    }

    private boolean checkHeader(List<String> header, long line, ImportErrors problems) {
        Set<String> seen = new HashSet<>();
        boolean good = true;
        for (String column : header) {
            if (!seen.add(column)) {
                problems.add(name, line, column, "stands twice in the header");
                good = false;
            } else if (!columns.contains(column)) {
                problems.add(name, line, column, "is unknown; the columns are " + String.join(",", columns));
                good = false;
            }
        }
        for (String column : columns) {
            if (!seen.contains(column)) {
                problems.add(name, line, column, "is missing from the header");
                good = false;
            }
        }
        return good;
    }

    /** Null when it is no UTF-8; the problem then names the line of the first bad byte. */
    private String decode(byte[] bytes, ImportErrors problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        long line = text.chars().filter(c -> c == '\n').count() + 1;
        if (result.isError()) {
            problems.add(name, line, null, "is not UTF-8; save the file as UTF-8 without BOM");
            return null;
        }
        if (text.startsWith("\uFEFF")) {
            problems.add(name, 1, null, "starts with a byte order mark; save the file as UTF-8 without BOM");
            return null;
        }
        return text;
    }
}
