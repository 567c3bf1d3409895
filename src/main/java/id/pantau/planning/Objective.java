package id.pantau.planning;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/** An objective (sasaran) of a plan. */
@Entity
class Objective implements StoredPart {

    @Id
    @GeneratedValue(generator = "objective_seq")
    @SequenceGenerator(name = "objective_seq", sequenceName = "objective_seq")
    private Long id;

    private long planId;
    private @Nullable Long headingId;
    private @Nullable String numberText;
    private String text;
    private String nodeKey;
    private int position;

    @SuppressWarnings("NullAway") // filled by JPA
    protected Objective() {}

    @SuppressWarnings("NullAway") // the id comes with the first save
    Objective(long planId, @Nullable Long headingId, NewObjective objective, int position) {
        this.planId = planId;
        nodeKey = objective.key();
        write(objective, headingId, position);
    }

    /** Takes over what the objective says and where it stands. */
    final void write(NewObjective objective, @Nullable Long heading, int place) {
        headingId = heading;
        numberText = objective.number();
        text = objective.text();
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
