package id.pantau.planning;

import id.pantau.shared.Actor;
import id.pantau.shared.OfficeId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One version of one signed document. */
@Entity
class Plan {

    @Id
    @GeneratedValue(generator = "plan_seq")
    @SequenceGenerator(name = "plan_seq", sequenceName = "plan_seq")
    private Long id;

    private long officeId;
    private int fiscalYear;

    @Enumerated(EnumType.STRING)
    private PlanKind kind;

    @Enumerated(EnumType.STRING)
    private PlanLevel level;

    private String owner;
    private String title;
    private @Nullable String place;
    private @Nullable LocalDate signedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable ScheduleGrain scheduleGrain;

    private int versionNumber = 1;

    /** The version that all others of the same document follow; null for that one itself. */
    private @Nullable Long firstVersionId;

    /** Of the plan's year: from here on the version counts. */
    private int effectiveMonth = Month.JANUARY.getValue();

    private @Nullable String revisionReason;
    private @Nullable LocalDate revisedOn;
    private String authorName;

    @Enumerated(EnumType.STRING)
    private PlanStatus status = PlanStatus.DRAFT;

    private @Nullable String sourceFile;
    private @Nullable String sourceSheet;
    private Instant createdAt;
    private long createdBy;

    @Convert(converter = PlanLayoutText.class)
    private PlanLayout layout = PlanLayout.NONE;

    /** Counts the changes of the content, so that two people who change it notice each other. */
    private int edition = 1;

    private Instant editedAt;
    private long editedBy;
    private String editedByName;

    @ElementCollection
    @CollectionTable(name = "plan_signatory", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position_in_plan")
    private List<Signatory> signatories = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_party", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position_in_plan")
    private List<Party> parties = new ArrayList<>();

    @SuppressWarnings("NullAway") // filled by JPA
    protected Plan() {}

    @SuppressWarnings("NullAway") // the id comes with the first save
    Plan(OfficeId office, NewPlan plan, Actor author, Instant now) {
        officeId = office.value();
        PlanSource source = plan.source();
        sourceFile = source == null ? null : source.file();
        sourceSheet = source == null ? null : source.sheet();
        createdAt = now;
        createdBy = author.id().value();
        authorName = author.name();
        takeOver(plan, author, now);
    }

    @SuppressWarnings("NullAway") // the id comes with the first save
    private Plan(Plan former, NewPlan plan, RevisionReason reason, Actor author, Instant now) {
        this(former.office(), plan, author, now);
        versionNumber = former.versionNumber + 1;
        firstVersionId = former.firstVersionId == null ? former.id : former.firstVersionId;
        because(reason);
    }

    /** The next version of the same document, as a draft. */
    Plan revised(NewPlan plan, RevisionReason reason, Actor author, Instant now) {
        return new Plan(this, plan, reason, author, now);
    }

    final void because(RevisionReason reason) {
        revisionReason = reason.text();
        revisedOn = reason.date();
        effectiveMonth = reason.effectiveFrom().getValue();
    }

    /** Makes the content this one; the parts are stored beside. */
    void replace(NewPlan plan, Actor editor, Instant now) {
        takeOver(plan, editor, now);
        edition++;
    }

    /** Some of the parts, which are stored beside, have changed. */
    void partsChanged(Actor editor, Instant now) {
        edited(editor, now);
        edition++;
    }

    private void takeOver(NewPlan plan, Actor editor, Instant now) {
        PlanHeader header = plan.header();
        fiscalYear = header.year().value();
        kind = header.kind();
        level = header.level();
        owner = header.owner();
        title = header.title();
        place = header.place();
        signedOn = header.signedOn();
        scheduleGrain = header.grain();
        layout = plan.layout();
        signatories = new ArrayList<>(plan.signatories());
        parties = new ArrayList<>(plan.parties());
        edited(editor, now);
    }

    private void edited(Actor editor, Instant now) {
        editedAt = now;
        editedBy = editor.id().value();
        editedByName = editor.name();
    }

    void activate() {
        status = PlanStatus.ACTIVE;
    }

    void supersede() {
        status = PlanStatus.SUPERSEDED;
    }

    boolean isRevision() {
        return firstVersionId != null;
    }

    /** Whether a content could be another version of this document. */
    boolean isOf(PlanHeader header) {
        return header.year().value() == fiscalYear && header.kind() == kind && header.level() == level;
    }

    Month effectiveFrom() {
        return Month.of(effectiveMonth);
    }

    Long id() {
        return id;
    }

    OfficeId office() {
        return new OfficeId(officeId);
    }

    PlanStatus status() {
        return status;
    }

    List<Party> parties() {
        return List.copyOf(parties);
    }

    PlanLayout layout() {
        return layout;
    }

    /** The workbook the plan was read from; null when it was written on screen. */
    @Nullable PlanSource source() {
        return sourceFile == null || sourceSheet == null ? null : new PlanSource(sourceFile, sourceSheet);
    }

    LastChange lastChange(ZoneId zone) {
        return new LastChange(editedByName, LocalDateTime.ofInstant(editedAt, zone));
    }

    int edition() {
        return edition;
    }
}
