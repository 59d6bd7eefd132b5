package cn.xianchi.page;

import cn.xianchi.http.request.RequestLanguage;
import cn.xianchi.text.Labels;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** The labels of the request's language; templates reach them as {@code inject:labels}. */
@Singleton
class PageLabels {
    @Produces
    @Named("labels")
    Labels labels(RequestLanguage language) {
        return language.labels();
    }
}
