package cn.xianchi.extraction.rules;

import cn.xianchi.extraction.structure.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words without which a pattern cannot match, so that most patterns are passed over without being run. A text must
 * contain one word of each set. Optional parts, character classes and escapes of a pattern require no word.
 */
record RequiredWords(List<Set<String>> needed) {
    /** A part of a pattern with its quantifier. */
    private static final Pattern TOKEN = Pattern.compile("(?:(?<open>\\((?:\\?:|\\?P<\\w+>)?)|(?<close>\\))|(?<or>\\|)"
            + "|\\[(?:\\\\.|[^\\\\\\]])*\\]|\\\\p\\{\\w+\\}|\\\\.|[\\^$.#@]|(?<character>.))"
            + "(?<optional>[?*]|\\{0[^}]*\\})?(?<repeated>\\+|\\{[^}]*\\})?\\??");

    static RequiredWords of(String pattern) {
        return new RequiredWords(alternatives(TOKEN.matcher(pattern)));
    }

    boolean areIn(String text) {
        for (Set<String> words : needed) {
            if (!Context.containsAny(text, words)) {
                return false;
            }
        }
        return true;
    }

    /** What the alternatives need up to the end of their group; {@code token} is then the bracket that closes it. */
    private static List<Set<String>> alternatives(Matcher token) {
        List<List<Set<String>>> alternatives = new ArrayList<>();
        List<Set<String>> current = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        while (token.find() && token.start("close") < 0) {
            boolean isOptional = token.start("optional") >= 0;
            boolean isCharacter = token.start("character") >= 0;
            if (isCharacter && !isOptional) {
                word.append(token.group("character"));
            }
            if (!isCharacter || isOptional || token.start("repeated") >= 0) {
                endWord(word, current);
            }
            if (token.start("open") >= 0) {
                List<Set<String>> group = alternatives(token);
                current.addAll(token.start("optional") < 0 ? group : List.of());
            } else if (token.start("or") >= 0) {
                alternatives.add(current);
                current = new ArrayList<>();
            }
        }
        endWord(word, current);
        alternatives.add(current);
        return alternatives.size() == 1 ? current : any(alternatives);
    }

    private static void endWord(StringBuilder word, List<Set<String>> needed) {
        if (!word.isEmpty()) {
            needed.add(Set.of(word.toString()));
            word.setLength(0);
        }
    }

    /** One set for all alternatives: of each the set with the longest words; nothing if one of them needs no word. */
    private static List<Set<String>> any(List<List<Set<String>>> alternatives) {
        Set<String> any = new TreeSet<>();
        for (List<Set<String>> needed : alternatives) {
            Optional<Set<String>> longest = needed.stream().max(Comparator.comparingInt(RequiredWords::shortest));
            if (longest.isEmpty()) {
                return List.of();
            }
            any.addAll(longest.get());
        }
        return List.of(any);
    }

    private static int shortest(Set<String> words) {
        return words.stream().mapToInt(String::length).min().orElse(0);
    }
}
