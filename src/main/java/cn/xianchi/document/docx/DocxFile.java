package cn.xianchi.document.docx;

import cn.xianchi.document.text.TextLines;
import cn.xianchi.document.text.UnreadableDocument;
import cn.xianchi.document.text.UnreadableDocument.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
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
                return text(docx);
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

    private static String text(OPCPackage docx) throws IOException, InvalidFormatException, XMLStreamException {
        PackagePart body = part(docx, docx.getRelationships(), "/officeDocument")
                .orElseThrow(() -> new UnreadableDocument(Reason.BROKEN, "DOCX without a main part"));
        DocxStyles styles = new DocxStyles();
        DocxNumbering numbering = new DocxNumbering();
        TextLines lines = new TextLines();
        read(part(docx, body.getRelationships(), "/styles"), styles::read);
        read(part(docx, body.getRelationships(), "/numbering"), numbering::read);
        read(Optional.of(body), xml -> new DocxBody(xml, styles, numbering).read(lines));
        return lines.text();
    }

    private interface PartReader {
        void read(Xml xml) throws XMLStreamException;
    }

    private static void read(Optional<PackagePart> part, PartReader reader) throws IOException, XMLStreamException {
        if (part.isPresent()) {
            try (InputStream in = part.get().getInputStream()) {
                reader.read(new Xml(in));
            }
        }
    }

    /** The part of the package with this type of relationship. */
    private static Optional<PackagePart> part(OPCPackage docx, Iterable<PackageRelationship> relations, String type)
            throws InvalidFormatException {
        for (PackageRelationship relation : relations) {
            boolean isInside = relation.getTargetMode() == TargetMode.INTERNAL;
            if (isInside && relation.getRelationshipType().endsWith(type)) {
                return Optional.ofNullable(docx.getPart(PackagingURIHelper.createPartName(relation.getTargetURI())));
            }
        }
        return Optional.empty();
    }
}
