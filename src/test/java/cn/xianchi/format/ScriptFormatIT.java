package cn.xianchi.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The scripts and style sheets of the pages are laid out as Prettier does it, so that a diff shows what was changed. */
class ScriptFormatIT {
    private static final Path SOURCES = Path.of("src/main/java").toAbsolutePath();

    @Test
    void scripts_and_style_sheets_are_as_Prettier_writes_them() throws Exception {
        Clients.Output check = Clients.program(
                "prettier", "--config=prettier.json", "--check", SOURCES + "/**/*.js", SOURCES + "/**/*.css");
        assertEquals(0, check.exit(), check.err());
    }
}
