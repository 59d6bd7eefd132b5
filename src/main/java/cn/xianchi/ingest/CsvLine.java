package cn.xianchi.ingest;

import cn.xianchi.catalog.Code;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;

/** One record of a CSV file. Getters throw {@link Fault} when the field does not hold what is asked for. */
record CsvLine(long number, Map<String, String> fields) {
    /** The length limits of {@code db/migration}, in characters. */
    private static final Map<String, Integer> LENGTHS = Map.of(
            "raw", 200,
            "dimension", 200,
            "basis", 200,
            "issuer", 200,
            "title", 500,
            "document_number", 100,
            "id", 100,
            "section", 100,
            "code", 100,
            "unit", 20);
    /** The limit of the other columns. */
    private static final int DEFAULT_LENGTH = 2000;

    /** A field that is not what its column needs. */
    static final class Fault extends RuntimeException {
        private static final long serialVersionUID = 1L;
        final String column;

        Fault(String column, String reason) {
            super(reason, null, false, false);
            this.column = column;
        }
    }

    String text(String column) {
        String value = fields.get(column);
        if (!value.strip().equals(value)) {
            throw new Fault(column, "\"" + value + "\" has white space at its ends");
        }
        int longest = LENGTHS.getOrDefault(column, DEFAULT_LENGTH);
        if (value.length() > longest) {
            throw new Fault(column, "has " + value.length() + " characters, but at most " + longest + " fit");
        }
        return value;
    }

    String required(String column) {
        String value = text(column);
        if (value.isEmpty()) {
            throw new Fault(column, "is empty, but every row needs it");
        }
        return value;
    }

    /** One of {@code codes}; {@code what} says in an error what it should have been. */
    String known(String column, Set<String> codes, String what) {
        String value = required(column);
        if (!codes.contains(value)) {
            throw new Fault(column, "\"" + value + "\" is no " + what);
        }
        return value;
    }

    String matching(String column, String pattern, String description) {
        String value = required(column);
        if (!value.matches(pattern)) {
            throw new Fault(column, "\"" + value + "\" is not " + description);
        }
        return value;
    }

    int year(String column) {
        return Integer.parseInt(matching(column, "20\\d\\d", "a year from 2000 to 2099"));
    }

    BigDecimal number(String column) {
        return new BigDecimal(
                matching(column, "-?\\d{1,18}(\\.\\d{1,10})?", "a plain number, such as 55000 or -45 or 98.6"));
    }

    BigDecimal optionalNumber(String column) {
        return text(column).isEmpty() ? null : number(column);
    }

    Integer optionalCount(String column) {
        return text(column).isEmpty()
                ? null
                : Integer.valueOf(matching(column, "\\d{1,9}", "a whole number of at most nine digits"));
    }

    LocalDate optionalDate(String column) {
        String value = text(column);
        try {
            return value.isEmpty() ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new Fault(column, "\"" + value + "\" is not a date written yyyy-mm-dd");
        }
    }

    boolean truth(String column) {
        return matching(column, "true|false", "true or false").equals("true");
    }

    <E extends Enum<E>> E code(String column, Class<E> vocabulary) {
        String value = required(column);
        return Code.read(vocabulary, value)
                .orElseThrow(() -> new Fault(
                        column,
                        "\"" + value + "\" is unknown; accepted are " + String.join(", ", Code.all(vocabulary))));
    }

    <E extends Enum<E>> E optionalCode(String column, Class<E> vocabulary) {
        return text(column).isEmpty() ? null : code(column, vocabulary);
    }
}
