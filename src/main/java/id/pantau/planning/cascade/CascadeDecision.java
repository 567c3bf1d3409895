package id.pantau.planning.cascade;

import id.pantau.shared.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/** One answer of one person about one link, with the texts it was given for; it is kept for good. */
@Entity
class CascadeDecision {

    @Id
    @GeneratedValue(generator = "cascade_decision_seq")
    @SequenceGenerator(name = "cascade_decision_seq", sequenceName = "cascade_decision_seq")
    private Long id;

    private long parentPlanId;
    private String parentKey;
    private String parentText;
    private long childPlanId;
    private String childKey;
    private String childText;

    @Enumerated(EnumType.STRING)
    private CascadeAnswer answer;

    private Instant decidedAt;
    private long decidedBy;
    private String decidedByName;

    @SuppressWarnings("NullAway") // filled by JPA
    protected CascadeDecision() {}

    @SuppressWarnings("NullAway") // the id comes with the first save
    CascadeDecision(CascadeIndicator parent, CascadeObjective child, CascadeAnswer answer, Actor planner, Instant now) {
        parentPlanId = parent.node().plan().value();
        parentKey = parent.node().key();
        parentText = parent.text();
        childPlanId = child.node().plan().value();
        childKey = child.node().key();
        childText = child.text();
        this.answer = answer;
        decidedAt = now;
        decidedBy = planner.id().value();
        decidedByName = planner.name();
    }
}
