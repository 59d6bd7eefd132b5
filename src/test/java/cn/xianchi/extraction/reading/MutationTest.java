package cn.xianchi.extraction.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xianchi.extraction.structure.ReportContext;
import cn.xianchi.extraction.structure.ReportMetadata;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Damaged reports: whatever a file holds, it is read without an exception, and every candidate stands on its characters. */
@Execution(ExecutionMode.CONCURRENT)
class MutationTest {
    private static final int MUTATIONS = Integer.getInteger("xianchi.mutations", 500);
    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final String[] INSERTED = {
        "\u0000",
        "\u0007\u001b",
        "99999999999999999999999999",
        "1e999",
        "-0",
        "（（（（",
        "））））",
        "「『《〔",
        "，，，，",
        "\t\t|\t",
        "九亿亿亿万万",
        "百分之",
        "13月45日",
        "2025年02月30日",
        "截至99月底",
        "第零条",
        "\ud83d\ude00",
        "\ud83d",
        "\u202e",
        "１２，３４，５６",
        "．．",
        "一是二是三是",
        "#@#@",
        "￥$\\E\\Q",
        "其中其中其中"
    };

    @Test
    void no_damage_breaks_the_reader_or_moves_a_figure_off_its_characters() {
        List<String> texts = texts();
        int candidates = 0;
        for (int seed = 0; seed < MUTATIONS; seed++) {
            String text = mutated(texts, new Random(seed));
            candidates += check(text, seed);
        }
        System.out.println(MUTATIONS + " mutations, " + candidates + " candidates on their characters");
        assertTrue(candidates > MUTATIONS, "the damage left almost nothing to read");
    }

    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Map<String, String> line : ShippedRules.csv(CORPUS.resolve("index.csv"))) {
            if (line.get("file").endsWith(".txt")) {
                texts.add(ShippedRules.text(CORPUS.resolve(line.get("file"))));
            }
        }
        return texts;
    }

    private static int check(String text, int seed) {
        int[] characters = text.codePoints().toArray();
        Reading reading;
        try {
            ReportMetadata.of(text, ShippedRules.CATALOG);
            reading = ShippedRules.BOOK.read(text, new ReportContext("甲山县", "乙水市", 2024, LocalDate.of(2024, 12, 31)));
        } catch (RuntimeException e) {
            throw new AssertionError("seed " + seed, e);
        }
        for (Candidate candidate : reading.candidates()) {
            cut(
                    characters,
                    candidate.start(),
                    candidate.end(),
                    candidate.figure().raw(),
                    seed);
        }
        for (Unread unread : reading.unread()) {
            cut(characters, unread.start(), unread.end(), unread.raw(), seed);
        }
        return reading.candidates().size();
    }

    private static void cut(int[] characters, int start, int end, String raw, int seed) {
        assertTrue(0 <= start && start < end && end <= characters.length, "seed " + seed);
        assertEquals(bare(new String(characters, start, end - start)), bare(raw), "seed " + seed);
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }

    private static String mutated(List<String> texts, Random random) {
        StringBuilder text = new StringBuilder(texts.get(random.nextInt(texts.size())));
        int times = 1 + random.nextInt(12);
        for (int i = 0; i < times && text.length() > 2; i++) {
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + 1 + random.nextInt(200));
            switch (random.nextInt(7)) {
                case 0 -> text.delete(from, to);
                case 1 -> text.insert(from, text.substring(from, to));
                case 2 -> text.insert(from, INSERTED[random.nextInt(INSERTED.length)]);
                case 3 -> text.replace(from, to, shuffled(text.substring(from, to), random));
                case 4 -> text.insert(random.nextInt(text.length()), text.substring(from, to));
                case 5 -> text.setLength(Math.max(2, from));
                default -> text.setCharAt(from, "0123456789.,，。；、%％万亿项件()（）\n\t ".charAt(random.nextInt(28)));
            }
        }
        return text.toString();
    }

    private static String shuffled(String text, Random random) {
        int[] characters = text.codePoints().toArray();
        for (int i = characters.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int other = characters[i];
            characters[i] = characters[j];
            characters[j] = other;
        }
        return new String(characters, 0, characters.length);
    }
}
