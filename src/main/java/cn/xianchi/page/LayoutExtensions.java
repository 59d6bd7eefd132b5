package cn.xianchi.page;

import cn.xianchi.catalog.Code;
import io.quarkus.qute.TemplateExtension;

/** The little that templates need to lay things out. */
@TemplateExtension
final class LayoutExtensions {
    private LayoutExtensions() {}

    /** The written form of a constant, as style sheets have it. */
    static String code(Enum<?> constant) {
        return Code.of(constant);
    }
}
