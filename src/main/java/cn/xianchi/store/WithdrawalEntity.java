package cn.xianchi.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "withdrawal")
class WithdrawalEntity extends PanacheEntityBase {
    @Id
    @Column(name = "observation_id")
    long observation;

    @Column(name = "release_number")
    int release;

    @Column(name = "successor_id")
    Long successor;

    String reason;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "recorded_by")
    String recordedBy;
}
