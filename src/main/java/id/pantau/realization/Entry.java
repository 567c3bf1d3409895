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
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The entry of one indicator for one month. */
@Entity
class Entry {

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
        fiscalYear = month.getYear();
        this.month = month.getMonthValue();
    }

    void enter(RealizedValue typed, EntryChange change, Actor reporter, Instant now) {
        value = typed;
        narrative = change.narrative();
        actions.clear();
        actions.addAll(change.actions().stream().map(ActionEntry::of).collect(Collectors.toSet()));
        state = EntryState.DRAFT;
        enteredBy = reporter.id().value();
        enteredByName = reporter.name();
        enteredAt = now;
    }

    /** Marks the entry as made for the demo mode. */
    void markSample(EntryState state) {
        sample = true;
        this.state = state;
    }

    boolean isOpen() {
        return state == EntryState.DRAFT || state == EntryState.RETURNED;
    }

    /** 0 before the first save, then one more with every change. */
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
