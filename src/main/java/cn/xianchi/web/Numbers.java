package cn.xianchi.web;

import io.quarkus.qute.TemplateExtension;

/** The little arithmetic that templates need to lay things out. */
@TemplateExtension
final class Numbers {
    private Numbers() {}

    static int mod(int value, int divisor) {
        return value % divisor;
    }
}
