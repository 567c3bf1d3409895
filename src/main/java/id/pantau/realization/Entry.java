package id.pantau.realization;

import id.pantau.planning.IndicatorId;
import id.pantau.planning.PlanId;
import id.pantau.shared.Actor;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The entry of one indicator for one month. */
@Entity
class Entry {

    private static final long FIRST_VERSION = EntryChange.UNSEEN + 1;

    @Id
    @GeneratedValue(generator = "entry_seq")
    @SequenceGenerator(name = "entry_seq", sequenceName = "entry_seq")
    private Long id;

    @Version
    private long lockVersion;

    private long planId;
    private long indicatorId;
    private int fiscalYear;
    private int month;

    @Enumerated(EnumType.STRING)
    private EntryState state = EntryState.DRAFT;

    @Embedded
    private @Nullable RealizedValue value;

    @Embedded
    private @Nullable Narrative narrative;

    private boolean sample;
    private long enteredBy;
    private String enteredByName;
    private Instant enteredAt;

    @ElementCollection
    @CollectionTable(name = "action_entry", joinColumns = @JoinColumn(name = "entry_id"))
    private Set<ActionEntry> actions = new HashSet<>();

    @SuppressWarnings("NullAway") // filled by JPA
    protected Entry() {}

    @SuppressWarnings("NullAway") // the id comes with the first save, the rest with the first change
    Entry(PlanId plan, IndicatorId indicator, YearMonth month) {
        planId = plan.value();
        indicatorId = indicator.value();
        lockVersion = FIRST_VERSION;
        fiscalYear = month.getYear();
        this.month = month.getMonthValue();
    }

    void enter(RealizedValue typed, EntryChange change, Actor reporter, Instant now) {
        value = typed;
        narrative = change.narrative();
        change.actions().forEach(this::replace);
        state = EntryState.DRAFT;
        sample = false;
        enteredBy = reporter.id().value();
        enteredByName = reporter.name();
        enteredAt = now;
    }

    /** Takes over what was said of the actions already. */
    void goOnFrom(List<ActionProgress> said) {
        said.forEach(this::replace);
    }

    private void replace(ActionProgress progress) {
        actions.removeIf(stored -> stored.actionItemId() == progress.action().value());
        if (!progress.isBlank()) {
            actions.add(ActionEntry.of(progress));
        }
    }

    /** Marks the entry as made for the demo mode. */
    void markSample(EntryState state) {
        sample = true;
        this.state = state;
    }

    boolean isOpen() {
        return state.isOpen();
    }

    /** 1 with the first save, then one more with every change; {@link EntryChange#UNSEEN} is never one. */
    long version() {
        return lockVersion;
    }

    String enteredByName() {
        return enteredByName;
    }

    Instant enteredAt() {
        return enteredAt;
    }
}
