package id.pantau.realization;

import id.pantau.planning.ActionItemId;
import id.pantau.planning.IndicatorId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Something that happened, kept for good: it is written once, never changed and never removed. */
@Entity
@Immutable
class HistoryEvent {

    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_REASON = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant happenedAt;

    @Enumerated(EnumType.STRING)
    private HistoryKind kind;

    private long officeId;
    private int fiscalYear;
    private int month;
    private @Nullable Long indicatorId;
    private @Nullable Long actionItemId;
    private @Nullable Long entryId;

    @Enumerated(EnumType.STRING)
    private @Nullable EntryField field;

    private @Nullable String oldText;
    private @Nullable String newText;
    private @Nullable String reason;

    @Enumerated(EnumType.STRING)
    private @Nullable EntryMove attempt;

    private long actorId;
    private String actorName;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private @Nullable String address;

    @SuppressWarnings("NullAway") // filled by JPA
    protected HistoryEvent() {}

    @SuppressWarnings("NullAway") // the id comes with the first save
    HistoryEvent(Happening happening, Step by, CallOrigin origin) {
        happenedAt = by.at();
        kind = happening.kind();
        officeId = happening.office().value();
        fiscalYear = happening.month().getYear();
        month = happening.month().getMonthValue();
        indicatorId =
                happening.indicator() == null ? null : happening.indicator().value();
        actionItemId = happening.action() == null ? null : happening.action().value();
        entryId = happening.entry() == null ? null : happening.entry().value();
        field = happening.field();
        oldText = cut(happening.oldText(), LONGEST_TEXT);
        newText = cut(happening.newText(), LONGEST_TEXT);
        reason = cut(happening.reason(), LONGEST_REASON);
        attempt = happening.attempt();
        actorId = by.account();
        actorName = by.name();
        channel = origin.channel();
        address = origin.address();
    }

    /** Who changed which cell when; only of the change of a cell. */
    CellTouch touch() {
        return new CellTouch(
                new IndicatorId(Objects.requireNonNull(indicatorId)),
                new EntryCell(
                        Objects.requireNonNull(field), actionItemId == null ? null : new ActionItemId(actionItemId)),
                actorName,
                happenedAt);
    }

    String actorName() {
        return actorName;
    }

    Instant happenedAt() {
        return happenedAt;
    }

    private static @Nullable String cut(@Nullable String text, int longest) {
        if (text == null || text.length() <= longest) {
            return text;
        }
        int end = longest - 1;
        // a sign of two halves goes as a whole
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
