package cn.xianchi.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An observation that releases from {@code releaseNumber} on do not show; {@code successorId} is null if none replaces it. */
@Entity(name = "withdrawal")
class WithdrawalEntity {
    @Id
    long observationId;

    int releaseNumber;
    Long successorId;
}
