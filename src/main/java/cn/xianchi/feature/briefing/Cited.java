package cn.xianchi.feature.briefing;

import cn.xianchi.text.Labels;

/** What writes sentences from cited figures. */
interface Cited {
    CitedFigures figures();

    default Labels labels() {
        return figures().labels();
    }

    default BriefingTexts texts() {
        return figures().texts();
    }
}
