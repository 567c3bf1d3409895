package id.pantau.realization;

import id.pantau.planning.ActionItemId;
import id.pantau.shared.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Why a cell of an entry, or the whole of it, was sent back; kept for good. */
@Entity
class EntryRemark {

    @Id
    @GeneratedValue(generator = "entry_remark_seq")
    @SequenceGenerator(name = "entry_remark_seq", sequenceName = "entry_remark_seq")
    private Long id;

    private long entryId;
    private int returnRound;

    @Enumerated(EnumType.STRING)
    private @Nullable EntryField field;

    private @Nullable Long actionItemId;
    private String reason;
    private long madeBy;
    private String madeByName;
    private Instant madeAt;

    @SuppressWarnings("NullAway") // filled by JPA
    protected EntryRemark() {}

    @SuppressWarnings("NullAway") // the id comes with the first save
    EntryRemark(EntryId entry, int round, FieldRemark remark, Actor maker, Instant now) {
        entryId = entry.value();
        returnRound = round;
        EntryCell cell = remark.cell();
        field = cell == null ? null : cell.field();
        actionItemId =
                cell == null || cell.action() == null ? null : cell.action().value();
        reason = remark.reason().strip();
        madeBy = maker.id().value();
        madeByName = maker.name();
        madeAt = now;
    }

    Remark remark() {
        return new Remark(new EntryId(entryId), returnRound, cell(), reason, madeByName, madeAt);
    }

    private @Nullable EntryCell cell() {
        return field == null
                ? null
                : new EntryCell(field, actionItemId == null ? null : new ActionItemId(actionItemId));
    }
}
