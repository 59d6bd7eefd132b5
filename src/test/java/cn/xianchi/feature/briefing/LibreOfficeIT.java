package cn.xianchi.feature.briefing;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import cn.xianchi.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A brief as a Word document, opened by LibreOffice where that is installed. */
class LibreOfficeIT {
    @Test
    void LibreOffice_opens_it(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve("brief.docx");
        Files.write(
                file,
                given().get(Site.REAL.at("/briefing.docx?region=440704&year=2025"))
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray());
        Process office;
        try {
            office = new ProcessBuilder(
                            "soffice",
                            "-env:UserInstallation=" + folder.resolve("office").toUri(),
                            "--headless",
                            "--convert-to",
                            "pdf",
                            "--outdir",
                            folder.toString(),
                            file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
        } catch (IOException e) {
            abort("LibreOffice is not installed, so the brief is not opened in it: " + e.getMessage());
            return;
        }
        assertTrue(office.waitFor(5, TimeUnit.MINUTES));
        assertEquals(0, office.exitValue(), Files.readString(folder.resolve("log")));
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("brief.pdf").toFile())) {
            assertTrue(pdf.getNumberOfPages() >= 2);
            assertEquals(595, pdf.getPage(0).getMediaBox().getWidth(), 1);
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
            assertTrue(text.contains("江海区2025年指标公布和比较情况"), text);
            assertTrue(text.contains("写作“102个”"), text);
        }
    }
}
