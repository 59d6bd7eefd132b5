package cn.xianchi.query;

import cn.xianchi.analysis.peers.SimilarityIndex;
import cn.xianchi.catalog.Catalog;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The index of similar counties, made once of the catalogue. */
class Similarity {

    @Produces
    @Singleton
    SimilarityIndex similarityIndex(Catalog catalog) {
        return new SimilarityIndex(catalog.regions());
    }
}
