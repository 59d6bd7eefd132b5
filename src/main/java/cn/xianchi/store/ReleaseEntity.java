package cn.xianchi.store;

import cn.xianchi.observation.Release;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "release")
class ReleaseEntity extends PanacheEntityBase {
    @Id
    int number;

    @Column(name = "published_at")
    Instant publishedAt;

    @Column(name = "published_by")
    String publishedBy;

    String note;

    Release toRelease() {
        return new Release(number, publishedAt, note);
    }
}
