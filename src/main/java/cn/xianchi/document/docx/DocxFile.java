package cn.xianchi.document.docx;

import cn.xianchi.document.text.TextLines;
import cn.xianchi.document.text.UnreadableDocument;
import cn.xianchi.document.text.UnreadableDocument.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/** Extracts the text of a DOCX as printed, without page headers and footers, comments and deletions. */
public final class DocxFile {
    static {
        ZipSecureFile.setMaxEntrySize(ZipGuard.MAX_TOTAL);
        ZipSecureFile.setMinInflateRatio(0.002);
    }

    private DocxFile() {}

    public static String text(byte[] bytes) {
        try {
            OPCPackage docx = OPCPackage.open(new ByteArrayInputStream(bytes));
            try {
                return text(mainPart(docx));
            } finally {
                docx.revert();
            }
        } catch (IOException e) {
            throw String.valueOf(e.getMessage()).contains("Zip bomb") ? ZipGuard.bomb() : broken(e);
        } catch (InvalidFormatException
                | OpenXML4JRuntimeException
                | XMLStreamException
                | IllegalArgumentException
                | IllegalStateException e) {
            throw broken(e);
        }
    }

    private static UnreadableDocument broken(Exception cause) {
        return new UnreadableDocument(Reason.BROKEN, "damaged DOCX", cause);
    }

    private static String text(PackagePart mainPart) throws IOException, InvalidFormatException, XMLStreamException {
        DocxStyles styles = DocxStyles.read(relatedPart(mainPart, "/styles"));
        DocxNumbering numbering = DocxNumbering.read(relatedPart(mainPart, "/numbering"));
        TextLines lines = new TextLines();
        try (InputStream in = mainPart.getInputStream()) {
            new DocxBody(new Xml(in), styles, numbering).read(lines);
        }
        return lines.text();
    }

    private static PackagePart mainPart(OPCPackage docx) throws InvalidFormatException {
        for (PackageRelationship relation : docx.getRelationships()) {
            boolean isMain = relation.getRelationshipType().endsWith("/officeDocument");
            if (isMain && docx.getPart(relation) != null) {
                return docx.getPart(relation);
            }
        }
        throw new UnreadableDocument(Reason.BROKEN, "DOCX without a main part");
    }

    /** The part related to the document by this type of relationship; null if there is none. */
    private static PackagePart relatedPart(PackagePart mainPart, String kind) throws InvalidFormatException {
        for (PackageRelationship relation : mainPart.getRelationships()) {
            boolean isInside = relation.getTargetMode() == TargetMode.INTERNAL;
            if (isInside && relation.getRelationshipType().endsWith(kind)) {
                return mainPart.getPackage().getPart(PackagingURIHelper.createPartName(relation.getTargetURI()));
            }
        }
        return null;
    }
}
