package id.pantau.planning;

import id.pantau.shared.OfficeId;
import id.pantau.shared.UserId;
import jakarta.persistence.CollectionTable;
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

    @Enumerated(EnumType.STRING)
    private PlanStatus status = PlanStatus.DRAFT;

    private String sourceFile;
    private String sourceSheet;
    private Instant createdAt;
    private long createdBy;

    @ElementCollection
    @CollectionTable(name = "plan_signatory", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position_in_plan")
    private List<Signatory> signatories = new ArrayList<>();

    @SuppressWarnings("NullAway") // filled by JPA
    protected Plan() {}

    @SuppressWarnings("NullAway") // the id comes with the first save
    Plan(OfficeId office, NewPlan plan, UserId author, Instant now) {
        PlanHeader header = plan.header();
        officeId = office.value();
        fiscalYear = header.year().value();
        kind = header.kind();
        level = header.level();
        owner = header.owner();
        title = header.title();
        place = header.place();
        signedOn = header.signedOn();
        scheduleGrain = header.grain();
        sourceFile = plan.source().file();
        sourceSheet = plan.source().sheet();
        createdAt = now;
        createdBy = author.value();
        signatories.addAll(plan.signatories());
    }

    void activate() {
        status = PlanStatus.ACTIVE;
    }

    Long id() {
        return id;
    }

    OfficeId office() {
        return new OfficeId(officeId);
    }
}
