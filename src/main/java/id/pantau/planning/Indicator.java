package id.pantau.planning;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/** An indicator of an objective, with its target as printed and the way it is measured. */
@Entity
class Indicator implements StoredPart {

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
        nodeKey = indicator.key();
        write(indicator, objectiveId, position);
    }

    /** Takes over what the indicator says, how it is measured, and where it stands. */
    final void write(NewIndicator indicator, long objective, int place) {
        objectiveId = objective;
        text = indicator.text();
        targetRaw = indicator.target();
        targetJoined = indicator.targetJoined();
        measure = indicator.choice();
        position = place;
    }

    void measureBy(MeasureChoice choice) {
        measure = choice;
    }

    @Override
    public Long id() {
        return id;
    }

    @Override
    public String key() {
        return nodeKey;
    }

    long planId() {
        return planId;
    }
}
