package id.pantau.planning;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A budget (pagu) of a plan; it may cover several actions and counts once. */
@Entity
class Allocation implements StoredPart {

    @Id
    @GeneratedValue(generator = "allocation_seq")
    @SequenceGenerator(name = "allocation_seq", sequenceName = "allocation_seq")
    private Long id;

    private long planId;
    private BigDecimal amount;
    private String raw;
    private @Nullable String program;
    private String nodeKey;

    @Enumerated(EnumType.STRING)
    private @Nullable RepetitionAnswer repetition;

    private int position;

    @SuppressWarnings("NullAway") // filled by JPA
    protected Allocation() {}

    @SuppressWarnings("NullAway") // the id comes with the first save
    Allocation(long planId, NewAllocation allocation, int position) {
        this.planId = planId;
        nodeKey = allocation.key();
        write(allocation, position);
    }

    /** Takes over the amount, what was answered about it, and where it stands. */
    final void write(NewAllocation allocation, int place) {
        amount = allocation.amount();
        raw = allocation.raw();
        program = allocation.program();
        repetition = allocation.answer();
        position = place;
    }

    @Override
    public Long id() {
        return id;
    }

    @Override
    public String key() {
        return nodeKey;
    }
}
