package cn.xianchi.store;

import cn.xianchi.observation.Release;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

@Entity(name = "release")
class ReleaseEntity extends PanacheEntityBase {
    @Id
    int number;

    Instant publishedAt;
    String publishedBy;
    String note;

    Release toRelease() {
        return new Release(number, publishedAt, note);
    }
}
