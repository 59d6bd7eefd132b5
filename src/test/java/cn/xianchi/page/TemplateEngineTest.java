package cn.xianchi.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.Mapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateEngineTest {

    private static String render(String id, String template, Object rows) {
        EngineBuilder builder = Engine.builder().addDefaults();
        new TemplateEngine().configure(builder);
        return builder.build()
                .parse(template, null, id)
                .data("rows", rows, "name", "outer")
                .render();
    }

    @Test
    void nearestSectionGivesTheVariable() {
        String template =
                "{#for row in rows}{#let name=row}{name}{#for n in 1}{rows.size}{name}{row_count}{/for}{/let}{/for}{name}";

        assertEquals("a2a1b2b2outer", render("t.html", template, List.of("a", "b")));
    }

    @Test
    void missingVariableIsMissingAndAPropertyIsNotLookedForOutside() {
        assertEquals("none", render("t.html", "{#for row in rows}{absent ?: 'none'}{/for}", List.of("a")));
        assertEquals(
                "none",
                render("t.html", "{#for row in rows}{row.name ?: 'none'}{/for}", List.of(Mapper.wrap(Map.of("a", 1)))));
    }

    @Test
    void pagesLoseTheirIndentationAndOtherFilesKeepIt() {
        assertEquals("<p>\n<b>\n", render("t.html", "  <p>\n \t<b>\n", List.of()));
        assertEquals("<pre>\n  a\n</pre>\n<b>", render("t.html", " <pre>\n  a\n</pre>\n <b>", List.of()));
        assertEquals("  <p>\n \t<b>\n", render("t.xml", "  <p>\n \t<b>\n", List.of()));
    }
}
