package cn.xianchi.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The written form of enum constants in files, addresses and answers: the name in lower case. */
public final class Code {
    private static final ClassValue<Map<String, Object>> CONSTANTS = new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> vocabulary) {
            return Arrays.stream(vocabulary.getEnumConstants())
                    .collect(Collectors.toMap(constant -> of((Enum<?>) constant), constant -> constant));
        }
    };

    private Code() {}

    public static String of(Enum<?> constant) {
        return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
    }

    public static <E extends Enum<E>> Optional<E> read(Class<E> vocabulary, String code) {
        return Optional.ofNullable(vocabulary.cast(CONSTANTS.get(vocabulary).get(code)));
    }

    public static <E extends Enum<E>> List<String> all(Class<E> vocabulary) {
        return Arrays.stream(vocabulary.getEnumConstants()).map(Code::of).toList();
    }
}
