/**
 * Extracts the text of a report, one paragraph a line, from TXT, HTML, PDF and DOCX.
 *
 * <p>DOCX: POI opens the package and this code streams its parts. XWPF would build a tree of the whole document, omit
 * content controls and include deleted text. In return styles and numbering are resolved here.
 *
 * <p>PDF: lines, columns and paragraphs are derived from character positions. PDFBox detects neither columns nor Chinese
 * paragraphs, which show only in indents and full lines. For the same reason Tika, which relies on PDFBox, is not used.
 */
package cn.xianchi.document;
