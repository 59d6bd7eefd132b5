package cn.xianchi.document.text;

/**
 * Text of a document: lines end in LF; no byte order mark, no NUL. {@code sha256} is the digest of the file's bytes in
 * lower-case hex. In every format but TXT a line is a paragraph, or a table row with TAB between its cells.
 */
public record DocumentText(DocumentFormat format, String text, String sha256) {}
