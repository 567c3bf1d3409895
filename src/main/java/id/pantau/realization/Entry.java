package id.pantau.realization;

import id.pantau.achievement.Target;
import id.pantau.planning.ActionItemId;
import id.pantau.planning.IndicatorId;
import id.pantau.planning.PlanId;
import id.pantau.shared.Actor;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/** The entry of one indicator for one month: what was typed, and how far it came on its way to the Sekretaris. */
@Entity
class Entry {

    private static final int FIRST_REVISION = 1;

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
    private int revision;
    private @Nullable String correctionReason;

    @Enumerated(EnumType.STRING)
    private EntryState state = EntryState.DRAFT;

    private int returnRound;

    @Embedded
    private @Nullable RealizedValue value;

    @Embedded
    private @Nullable Narrative narrative;

    private boolean sample;
    private boolean late;
    private boolean backfilled;
    private long enteredBy;
    private String enteredByName;
    private Instant enteredAt;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "submitted_by"))
    @AttributeOverride(name = "name", column = @Column(name = "submitted_by_name"))
    @AttributeOverride(name = "at", column = @Column(name = "submitted_at"))
    private @Nullable Step submitted;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "verified_by"))
    @AttributeOverride(name = "name", column = @Column(name = "verified_by_name"))
    @AttributeOverride(name = "at", column = @Column(name = "verified_at"))
    private @Nullable Step verified;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "approved_by"))
    @AttributeOverride(name = "name", column = @Column(name = "approved_by_name"))
    @AttributeOverride(name = "at", column = @Column(name = "approved_at"))
    private @Nullable Step approved;

    @ElementCollection
    @CollectionTable(name = "action_entry", joinColumns = @JoinColumn(name = "entry_id"))
    @MapKeyColumn(name = "action_item_id")
    private Map<Long, ActionEntry> actions = new HashMap<>();

    @Formula("(select count(*) from entry_evidence u where u.entry_id = id)")
    private int evidence;

    /** The entry whose evidence is to be taken over; forgotten once it is. */
    @Transient
    private @Nullable EntryId continued;

    @SuppressWarnings("NullAway") // filled by JPA
    protected Entry() {}

    @SuppressWarnings("NullAway") // the id comes with the first save, the rest with the first change
    Entry(PlanId plan, IndicatorId indicator, YearMonth month) {
        planId = plan.value();
        indicatorId = indicator.value();
        fiscalYear = month.getYear();
        this.month = month.getMonthValue();
        revision = FIRST_REVISION;
    }

    /** What a cell holds, in the form in which it is stored. */
    String text(EntryCell cell) {
        return details().text(cell);
    }

    /** Puts something into a cell, given in the form in which it is stored. */
    void put(EntryCell cell, String text, Target target, SpendingBasis usual) {
        if (cell.action() != null) {
            replace(progress(cell.action()).with(cell.field(), text, usual));
        } else if (cell.field() == EntryField.VALUE) {
            value = RealizedValue.read(text, target);
        } else {
            narrative = narrative().with(cell.field(), text);
        }
    }

    /** Takes over everything at once. */
    void fill(EntryContent content, Target target) {
        value = RealizedValue.read(content.value(), target);
        narrative = content.narrative();
        content.actions().forEach(this::replace);
    }

    /** Notes who entered it last; nothing made up for the demo is left of it then. */
    void enteredBy(Actor reporter, Instant now, boolean afterwards) {
        enteredBy = reporter.id().value();
        enteredByName = reporter.name();
        enteredAt = now;
        sample = false;
        backfilled |= afterwards;
    }

    /** Takes over what was begun of it elsewhere. */
    void goOnFrom(EntryDetails earlier, Target target) {
        fill(
                new EntryContent(earlier.text(EntryCell.of(EntryField.VALUE)), earlier.actions(), earlier.narrative()),
                target);
        continued = earlier.id();
    }

    private void replace(ActionProgress progress) {
        if (progress.isBlank()) {
            actions.remove(progress.action().value());
        } else {
            actions.put(progress.action().value(), ActionEntry.of(progress));
        }
    }

    private ActionProgress progress(ActionItemId action) {
        return Optional.ofNullable(actions.get(action.value()))
                .map(stored -> stored.of(action))
                .orElseGet(() -> ActionProgress.none(action));
    }

    /** Hands it in; whether it came late is decided once, and again only after it was taken back. */
    void submit(Step step, boolean afterDue) {
        if (state != EntryState.RETURNED) {
            late = afterDue;
        }
        state = EntryState.SUBMITTED;
        submitted = step;
    }

    /** Takes it back while nobody has looked at it: into the draft it was, or what was sent back to be mended. */
    void withdraw(boolean wasReturned) {
        state = wasReturned ? EntryState.RETURNED : EntryState.DRAFT;
        submitted = null;
    }

    void verify(Step step) {
        state = EntryState.VERIFIED;
        verified = step;
    }

    void approve(Step step) {
        state = EntryState.APPROVED;
        approved = step;
    }

    /** Sends it back to its unit. @return how often that has happened by now */
    int giveBack() {
        state = EntryState.RETURNED;
        verified = null;
        returnRound++;
        return returnRound;
    }

    /** The same entry taken up again, as its next revision; this one stays as it is. */
    Entry correction(String reason) {
        Entry next = new Entry(new PlanId(planId), new IndicatorId(indicatorId), yearMonth());
        next.revision = revision + 1;
        next.correctionReason = reason;
        next.continued = id();
        next.value = value;
        next.narrative = narrative;
        next.actions.putAll(actions);
        next.enteredBy = enteredBy;
        next.enteredByName = enteredByName;
        next.enteredAt = enteredAt;
        next.backfilled = backfilled;
        return next;
    }

    /** Marks the entry as made for the demo mode. */
    void markSample(EntryState state) {
        sample = true;
        this.state = state;
    }

    /** Puts a name under a step that the state of a sample says was made; for the demo mode. */
    void markStep(EntryState reached, Step step) {
        if (state.compareTo(reached) < 0 || !state.isOnItsWay()) {
            return;
        }
        switch (reached) {
            case SUBMITTED -> submitted = step;
            case VERIFIED -> verified = step;
            case APPROVED -> approved = step;
            case DRAFT, RETURNED -> throw new IllegalArgumentException("nobody signs that: " + reached);
        }
    }

    boolean isEnteredBy(Actor actor) {
        return enteredBy == actor.id().value()
                || Step.isBy(submitted, actor.id().value());
    }

    EntryId id() {
        return new EntryId(id);
    }

    Step entered() {
        return new Step(enteredBy, enteredByName, enteredAt);
    }

    PlanId plan() {
        return new PlanId(planId);
    }

    IndicatorId indicator() {
        return new IndicatorId(indicatorId);
    }

    YearMonth yearMonth() {
        return YearMonth.of(fiscalYear, month);
    }

    EntryState state() {
        return state;
    }

    int revision() {
        return revision;
    }

    int round() {
        return returnRound;
    }

    /** Rises with every change. */
    long version() {
        return lockVersion;
    }

    String enteredByName() {
        return enteredByName;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    private Narrative narrative() {
        return Objects.requireNonNullElse(narrative, Narrative.NONE);
    }

    /** The entry that this one goes on from, as long as its evidence is not taken over. */
    Optional<EntryId> continued() {
        return Optional.ofNullable(continued);
    }

    /** Notes that it has taken over so many pieces of evidence. */
    void tookOver(int pieces) {
        evidence = pieces;
        continued = null;
    }

    boolean isNew() {
        return id == null;
    }

    EntryDetails details() {
        RealizedValue held = Objects.requireNonNullElse(value, RealizedValue.NOTHING);
        return new EntryDetails(
                new EntryId(Optional.ofNullable(id).orElse(0L)),
                indicator(),
                yearMonth(),
                revision,
                lockVersion,
                state,
                held.valueText(),
                held.realized(),
                actions.entrySet().stream()
                        .map(stored -> stored.getValue().of(new ActionItemId(stored.getKey())))
                        .toList(),
                narrative(),
                evidence,
                new Provenance(sample, late, backfilled, correctionReason, submitted, verified, approved),
                enteredByName,
                enteredAt);
    }
}
