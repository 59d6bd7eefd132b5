package cn.xianchi.feature.briefing;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Briefs as Word documents, read by POI. */
@QuarkusTest
class DocxWriterTest {
    private static final String COUNTY = "/briefing.docx?region=440704&year=2025";
    private static final String COMPARISON = "/briefing.docx?indicator=one_thing_themes&year=2025";
    private static final String CITY = "/briefing.docx?city=440700&year=2025";

    /** Numbers that say which year, which figure or how many, not how much. */
    private static final Pattern NO_FIGURE = Pattern.compile(
            "12345|20\\d\\d ?年|第 ?\\d+ ?版|图 ?\\d+|\\d+ ?县|\\d+ ?个县|\\d+ ?项(?!\u0000)|至少 ?\\d+|AI|5G|https?://\\S+|满 \\d+");

    private static byte[] bytes(String address) {
        return given().get(address).then().statusCode(200).extract().asByteArray();
    }

    private static XWPFDocument document(byte[] bytes) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    /** The text with a mark where a footnote is referred to. */
    private static String marked(XWPFParagraph paragraph) {
        StringBuilder text = new StringBuilder();
        for (XWPFRun run : paragraph.getRuns()) {
            text.append(run.getCTR().sizeOfFootnoteReferenceArray() > 0 ? "※" : run.text());
        }
        return text.toString();
    }

    private static List<String> body(XWPFDocument document) {
        return document.getParagraphs().stream()
                .map(DocxWriterTest::marked)
                .filter(text -> !text.isBlank())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {COUNTY, COMPARISON, CITY})
    void no_figure_lacks_a_footnote(String address) throws IOException {
        try (XWPFDocument document = document(bytes(address))) {
            List<String> lacking = new ArrayList<>();
            List<String> body = body(document);
            for (String text : body.subList(4, body.size() - 1)) {
                String rest = NO_FIGURE.matcher(text).replaceAll("");
                // each figure, its unit, then the mark
                String without = rest.replaceAll("[−-]?\\d[\\d.,]*(万|亿)?[ \\u00a0]?[%\\p{IsHan}]{0,4}※", "");
                if (without.matches(".*\\d.*")) {
                    lacking.add(text);
                }
            }
            assertEquals(List.of(), lacking);
            assertTrue(document.getFootnotes().size() > 3);
        }
    }

    /** A paragraph whose style the template lacks would silently look like any other. */
    @ParameterizedTest
    @ValueSource(strings = {COUNTY, COMPARISON, CITY})
    void every_style_stands_in_the_template(String address) throws IOException {
        try (XWPFDocument document = document(bytes(address))) {
            Stream<XWPFParagraph> notes =
                    document.getFootnotes().stream().flatMap(note -> note.getParagraphs().stream());
            Stream.concat(document.getParagraphs().stream(), notes)
                    .map(XWPFParagraph::getStyle)
                    .forEach(style -> assertTrue(document.getStyles().styleExist(style), style));
        }
    }

    @Test
    void a_footnote_leads_to_the_characters() throws IOException {
        try (XWPFDocument document = document(bytes(COUNTY))) {
            List<String> notes = document.getFootnotes().stream()
                    .map(XWPFFootnote::getParagraphs)
                    .map(paragraphs ->
                            paragraphs.stream().map(XWPFParagraph::getText).reduce("", String::concat))
                    .toList();
            assertTrue(
                    notes.stream().anyMatch(note -> note.contains("第 17 段第 1398–1402 字，写作“102个”")), notes.toString());
            String said = String.join("\n", body(document));
            assertTrue(said.contains("主题数102个※，4 县可比，领先；中位数 61个※，比中位数多 41个※"), said);
        }
    }

    @Test
    void a_chart_is_a_chart_of_Word_with_the_same_values() throws IOException {
        try (XWPFDocument document = document(bytes(COMPARISON))) {
            assertEquals(1, document.getCharts().size());
            XDDFChartData.Series series =
                    document.getCharts().get(0).getChartSeries().get(0).getSeries(0);
            List<String> drawn = new ArrayList<>();
            for (int i = 0; i < series.getValuesData().getPointCount(); i++) {
                drawn.add(series.getCategoryData().getPointAt(i) + " "
                        + ((Number) series.getValuesData().getPointAt(i)).intValue());
            }
            assertEquals(List.of("江海区 102", "廉江市 66", "澄海区 56", "梅县区 32"), drawn);
        }
    }

    @Test
    void words_never_say_more_than_the_verdict() throws IOException {
        try (XWPFDocument document = document(bytes("/briefing.docx?indicator=data_catalogues&year=2025"))) {
            String said = String.join("\n", body(document));
            assertTrue(said.contains("可比的不足 4 县，只列数，不定档次"), said);
            for (String word : List.of("领先", "落后", "居中", "中位数", "第一", "倒数", "最好", "最差")) {
                assertFalse(said.contains(word), word + " in " + said);
            }
        }
    }

    @Test
    void the_same_release_says_the_same_again() throws IOException {
        try (XWPFDocument one = document(bytes(COUNTY));
                XWPFDocument other = document(bytes(COUNTY + "&release=1"))) {
            assertEquals(body(one), body(other));
            assertEquals(
                    one.getProperties().getCoreProperties().getCreated(),
                    other.getProperties().getCoreProperties().getCreated());
        }
    }

    @Test
    void the_print_page_has_the_same_sentences() throws IOException {
        String page = given().get(COUNTY.replace(".docx", ""))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        String plain = page.replaceAll("<sup>.*?</sup>", "").replaceAll("<[^>]*>", "");
        try (XWPFDocument document = document(bytes(COUNTY))) {
            for (String text : body(document).subList(4, 10)) {
                assertTrue(plain.contains(text.replace("※", "")), text);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/briefing.docx",
                "/briefing.docx?region=440704&city=440700",
                "/briefing?region=999999",
                "/briefing?city=999999",
                "/briefing.docx?indicator=nothing",
                "/briefing.docx?region=440704&release=99",
            })
    void what_cannot_be_written_is_refused_on_a_readable_page(String address) {
        String page = given().get(address).then().extract().asString();
        assertTrue(page.contains("<h1>"), page);
        int status = given().get(address).statusCode();
        assertTrue(status == 400 || status == 404, status + "");
    }
}
