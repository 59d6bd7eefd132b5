package cn.xianchi.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An observation that releases from {@code releaseNumber} on do not show; {@code successorId} is null if none replaces it. */
@Entity(name = "withdrawal")
class WithdrawalEntity extends PanacheEntityBase {
    @Id
    long observationId;

    int releaseNumber;
    Long successorId;
}
