package cn.xianchi.ingest;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A CSV file of {@code data/}: UTF-8 without BOM, RFC 4180, exactly the given columns in any order. */
record CsvFile(String name, List<String> columns) {

    /**
     * Maps the rows of the file. Every fault goes to {@code errors}; a faulty row is left out.
     *
     * @param key must be unique within the file
     */
    <T> List<T> read(byte[] bytes, Function<CsvLine, T> mapper, Function<T, ?> key, ImportErrors errors) {
        List<T> values = new ArrayList<>();
        Map<Object, Long> keys = new HashMap<>();
        for (CsvLine line : lines(bytes, errors)) {
            try {
                T value = mapper.apply(line);
                Long earlier = keys.putIfAbsent(key.apply(value), line.number());
                if (earlier != null) {
                    errors.add(name, line.number(), null, "has the same key as line " + earlier);
                }
                values.add(value);
            } catch (CsvLine.Fault fault) {
                errors.add(name, line.number(), fault.column, fault.getMessage());
            }
        }
        return values;
    }

    private List<CsvLine> lines(byte[] bytes, ImportErrors errors) {
        String text = decode(bytes, errors);
        if (text == null) {
            return List.of();
        }
        List<CsvLine> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .skipEmptyLines(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .ofCsvRecord(text)) {
            Iterator<CsvRecord> records = reader.iterator();
            if (!records.hasNext()) {
                errors.add(name, 1, null, "is empty; its first line must be " + String.join(",", columns));
                return lines;
            }
            CsvRecord header = records.next();
            if (checkHeader(header.getFields(), header.getStartingLineNumber(), errors)) {
                records.forEachRemaining(record -> add(record, header.getFields(), lines, errors));
            }
        } catch (CsvParseException e) {
            long last = lines.isEmpty() ? 1 : lines.get(lines.size() - 1).number();
            errors.add(name, last, null, "is no RFC 4180 after this line: " + reason(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private void add(CsvRecord record, List<String> header, List<CsvLine> lines, ImportErrors errors) {
        long line = record.getStartingLineNumber();
        if (record.getFieldCount() == header.size()) {
            lines.add(new CsvLine(line, fields(header, record)));
        } else {
            errors.add(
                    name, line, null, "has " + record.getFieldCount() + " fields, but the header has " + header.size());
        }
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

    private boolean checkHeader(List<String> header, long line, ImportErrors errors) {
        Set<String> seen = new HashSet<>();
        boolean good = true;
        for (String column : header) {
            if (!seen.add(column)) {
                errors.add(name, line, column, "stands twice in the header");
                good = false;
            } else if (!columns.contains(column)) {
                errors.add(name, line, column, "is unknown; the columns are " + String.join(",", columns));
                good = false;
            }
        }
        for (String column : columns) {
            if (!seen.contains(column)) {
                errors.add(name, line, column, "is missing from the header");
                good = false;
            }
        }
        return good;
    }

    /** Null when the file is not UTF-8; the error then names the line of the first bad byte. */
    private String decode(byte[] bytes, ImportErrors errors) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        long line = text.chars().filter(c -> c == '\n').count() + 1;
        if (result.isError()) {
            errors.add(name, line, null, "is not UTF-8; save the file as UTF-8 without BOM");
            return null;
        }
        if (text.startsWith("\uFEFF")) {
            errors.add(name, 1, null, "starts with a byte order mark; save the file as UTF-8 without BOM");
            return null;
        }
        return text;
    }
}
