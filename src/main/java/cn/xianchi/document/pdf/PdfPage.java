package cn.xianchi.document.pdf;

import java.util.List;

/** The characters of a page; lengths are in points, {@code y} grows downwards. */
record PdfPage(int number, double width, double height, List<Character> characters) {

    /** {@code y} is the line it stands on, {@code size} that of its font. */
    record Character(String text, double x, double end, double y, double size) {}
}
