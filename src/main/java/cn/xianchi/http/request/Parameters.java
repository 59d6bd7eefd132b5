package cn.xianchi.http.request;

import cn.xianchi.catalog.Code;
import cn.xianchi.http.problem.InvalidParameterException;
import cn.xianchi.http.problem.InvalidParameterException.Cause;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Parses query parameters; throws {@link InvalidParameterException} with the parameter and the accepted values. */
public final class Parameters {
    private static final List<String> YEARS = List.of("2000–2099");

    private Parameters() {}

    /** The values that are not blank. Forms send empty fields as empty text; the API refuses them ({@link ParameterGuard}). */
    public static List<String> present(List<String> given) {
        return given.stream().filter(text -> !text.isBlank()).toList();
    }

    /** Null when absent. */
    public static Integer year(List<String> given) {
        String text = single("year", given);
        return text == null ? null : Integer.valueOf(year("year", text));
    }

    public static List<Integer> years(List<String> given) {
        return present(given).stream()
                .map(text -> year("year", text))
                .distinct()
                .toList();
    }

    public static int year(String name, String text) {
        if (!text.matches("20\\d\\d")) {
            throw InvalidParameterException.notAccepted(name, text, YEARS);
        }
        return Integer.parseInt(text);
    }

    /** Null when absent. */
    public static Integer release(List<String> given) {
        String text = matching("release", given, "[1-9]\\d{0,8}", List.of("1, 2, 3 …"));
        return text == null ? null : Integer.valueOf(text);
    }

    public static boolean truth(String name, List<String> given, boolean otherwise) {
        String text = matching(name, given, "true|false", List.of("true", "false"));
        return text == null ? otherwise : text.equals("true");
    }

    /** The value of a parameter that may be given once; null when absent. */
    static String matching(String name, List<String> given, String pattern, List<String> accepted) {
        String text = single(name, given);
        if (text != null && !text.matches(pattern)) {
            throw InvalidParameterException.notAccepted(name, text, accepted);
        }
        return text;
    }

    /** Looks up each code; refuses an unknown one. */
    public static <T> List<T> each(
            String name, List<String> given, Function<String, Optional<T>> find, String accepted) {
        List<T> found = new ArrayList<>();
        for (String text : present(given).stream().distinct().toList()) {
            found.add(find.apply(text).orElseThrow(() -> InvalidParameterException.unknown(name, text, accepted)));
        }
        return found;
    }

    /** The given values without repetition; refuses one that is not accepted. */
    public static List<String> among(String name, List<String> values, Collection<String> accepted) {
        List<String> given = present(values);
        for (String text : given) {
            if (!accepted.contains(text)) {
                throw InvalidParameterException.notAccepted(name, text, List.copyOf(accepted));
            }
        }
        return given.stream().distinct().toList();
    }

    public static <E extends Enum<E>> List<E> codes(String name, List<String> given, Class<E> vocabulary) {
        return among(name, given, Code.all(vocabulary)).stream()
                .map(text -> Code.read(vocabulary, text).orElseThrow())
                .toList();
    }

    /** The constant of the given code, {@code otherwise} when absent. */
    public static <E extends Enum<E>> E code(String name, List<String> given, Class<E> vocabulary, E otherwise) {
        String text = single(name, given);
        return text == null ? otherwise : codes(name, List.of(text), vocabulary).get(0);
    }

    /** The value of a parameter that may be given once; null when absent. */
    public static String single(String name, List<String> values) {
        List<String> given = present(values);
        if (given.size() > 1) {
            throw new InvalidParameterException(Cause.REPEATED, name, String.join(", ", given), List.of());
        }
        return given.isEmpty() ? null : given.get(0);
    }

    /** The value of a parameter that must be given once. */
    static String required(String name, List<String> values, String accepted) {
        String text = single(name, values);
        if (text == null) {
            throw new InvalidParameterException(Cause.MISSING, name, "", List.of(accepted));
        }
        return text;
    }

    /** What parameter {@code q} asks for, in lower case; empty when absent. */
    public static String words(List<String> q) {
        String text = single("q", q);
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether one of the texts contains the {@link #words}. */
    public static boolean contains(String words, String... texts) {
        return Stream.of(texts).anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(words));
    }
}
