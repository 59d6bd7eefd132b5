/**
 * The bytes of a report become its text, one paragraph a line, so that one reader of text serves every format.
 *
 * <p>A DOCX is opened by POI and its parts are streamed: XWPF would hold a tree of the whole document, skips what stands in
 * content controls and shows deleted text. The price is that styles and numbering are resolved here.
 *
 * <p>Lines, columns and paragraphs of a PDF are found here from the positions of its characters: PDFBox's own order knows
 * neither columns nor Chinese paragraphs, which are told by their indent and their full lines.
 */
package cn.xianchi.document;
