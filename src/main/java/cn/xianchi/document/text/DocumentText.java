package cn.xianchi.document.text;

/**
 * What a document says: lines end in LF, no byte order mark, no NUL; {@code sha256} is that of the file's bytes in lower
 * hex. Of every format but TXT a line is a paragraph or a table row with TAB between its cells.
 */
public record DocumentText(DocumentFormat format, String text, String sha256) {}
