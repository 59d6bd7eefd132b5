package cn.xianchi.extraction.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words without which a pattern cannot match, so that most patterns are passed over without being run. A text must
 * hold one word of each set. Where a pattern is too intricate to tell, less is asked, never more.
 */
record RequiredWords(List<Set<String>> needed) {

    static RequiredWords of(String pattern) {
        return new RequiredWords(alternatives(pattern));
    }

    boolean areIn(String text) {
        for (Set<String> words : needed) {
            boolean found = false;
            for (String word : words) {
                if (text.contains(word)) {
                    found = true;
                    break;
                }
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    /** What all alternatives of a pattern need: of each its most telling set, together. */
    private static List<Set<String>> alternatives(String pattern) {
        List<String> parts = split(pattern);
        if (parts.size() == 1) {
            return sequence(pattern);
        }
        Set<String> any = new TreeSet<>();
        for (String part : parts) {
            Set<String> telling = telling(sequence(part));
            if (telling == null) {
                return List.of();
            }
            any.addAll(telling);
        }
        return List.of(any);
    }

    private static Set<String> telling(List<Set<String>> sets) {
        Set<String> best = null;
        int longest = 0;
        for (Set<String> set : sets) {
            int shortest = set.stream().mapToInt(String::length).min().orElse(0);
            if (shortest > longest) {
                best = set;
                longest = shortest;
            }
        }
        return best;
    }

    private static List<String> split(String pattern) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                i = closed(pattern, i);
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (c == '|' && depth == 0) {
                parts.add(pattern.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(pattern.substring(from));
        return parts;
    }

    private static List<Set<String>> sequence(String pattern) {
        List<Set<String>> needed = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            switch (c) {
                case '\\' -> {
                    flush(run, needed);
                    i = pattern.startsWith("p{", i + 1) ? pattern.indexOf('}', i) : i + 1;
                }
                case '[' -> {
                    flush(run, needed);
                    i = closed(pattern, i);
                }
                case '(' -> {
                    flush(run, needed);
                    int end = matching(pattern, i);
                    if (!isOptional(pattern, end + 1)) {
                        needed.addAll(alternatives(inside(pattern.substring(i + 1, end))));
                    }
                    i = end;
                }
                case '?', '*' -> {
                    dropLast(run);
                    flush(run, needed);
                }
                case '{' -> {
                    if (pattern.startsWith("{0", i)) {
                        dropLast(run);
                    }
                    flush(run, needed);
                    i = pattern.indexOf('}', i);
                }
                case '^', '$', '.', '+', '#', '@' -> flush(run, needed);
                default -> run.append(c);
            }
        }
        flush(run, needed);
        return needed;
    }

    private static void flush(StringBuilder run, List<Set<String>> needed) {
        if (!run.isEmpty()) {
            needed.add(Set.of(run.toString()));
            run.setLength(0);
        }
    }

    private static void dropLast(StringBuilder run) {
        if (!run.isEmpty()) {
            run.setLength(run.length() - 1);
        }
    }

    private static boolean isOptional(String pattern, int at) {
        return at < pattern.length()
                && (pattern.charAt(at) == '?' || pattern.charAt(at) == '*' || pattern.startsWith("{0", at));
    }

    private static String inside(String group) {
        if (group.startsWith("?:")) {
            return group.substring(2);
        }
        return group.startsWith("?P<") ? group.substring(group.indexOf('>') + 1) : group;
    }

    private static int closed(String pattern, int open) {
        int i = open + 1;
        while (i < pattern.length() && pattern.charAt(i) != ']') {
            i += pattern.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }

    private static int matching(String pattern, int open) {
        int depth = 0;
        for (int i = open; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                i = closed(pattern, i);
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i;
            }
        }
        return pattern.length() - 1;
    }
}
