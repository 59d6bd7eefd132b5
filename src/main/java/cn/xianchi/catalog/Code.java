package cn.xianchi.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The written form of the closed vocabularies in files, addresses and answers: the constant's name in lower case. */
public final class Code {
    private Code() {}

    public static String of(Enum<?> constant) {
        return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
    }

    public static <E extends Enum<E>> Optional<E> read(Class<E> vocabulary, String code) {
        return Arrays.stream(vocabulary.getEnumConstants())
                .filter(constant -> of(constant).equals(code))
                .findFirst();
    }

    public static <E extends Enum<E>> List<String> all(Class<E> vocabulary) {
        return Arrays.stream(vocabulary.getEnumConstants()).map(Code::of).toList();
    }
}
