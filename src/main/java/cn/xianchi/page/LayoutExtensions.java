package cn.xianchi.page;

import io.quarkus.qute.TemplateExtension;

/** The little arithmetic that templates need to lay things out. */
@TemplateExtension
final class LayoutExtensions {
    private LayoutExtensions() {}

    static int mod(int value, int divisor) {
        return value % divisor;
    }
}
