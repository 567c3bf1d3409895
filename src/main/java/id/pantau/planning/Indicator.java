package id.pantau.planning;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/** An indicator of an objective, with its target as printed and the way it is measured. */
@Entity
class Indicator {

    @Id
    @GeneratedValue(generator = "indicator_seq")
    @SequenceGenerator(name = "indicator_seq", sequenceName = "indicator_seq")
    private Long id;

    private long planId;
    private long objectiveId;
    private String text;
    private String nodeKey;
    private @Nullable String targetRaw;
    private boolean targetJoined;

    @Embedded
    private MeasureChoice measure;

    private int position;

    @SuppressWarnings("NullAway") // filled by JPA
    protected Indicator() {}

    @SuppressWarnings("NullAway") // the id comes with the first save
    Indicator(long planId, long objectiveId, NewIndicator indicator, int position) {
        this.planId = planId;
        this.objectiveId = objectiveId;
        text = indicator.text();
        nodeKey = indicator.key();
        targetRaw = indicator.target();
        targetJoined = indicator.targetJoined();
        measure = indicator.choice();
        this.position = position;
    }

    void measureBy(MeasureChoice choice) {
        measure = choice;
    }

    Long id() {
        return id;
    }

    long planId() {
        return planId;
    }
}
