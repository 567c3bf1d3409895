package id.pantau.planning;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import id.pantau.office.OwnerUnits;
import id.pantau.shared.UnitId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A planned action (kegiatan/aksi) under an indicator: what, when, with which money, by whom. */
@Entity
class ActionItem implements StoredPart {

    @Id
    @GeneratedValue(generator = "action_item_seq")
    @SequenceGenerator(name = "action_item_seq", sequenceName = "action_item_seq")
    private Long id;

    private long planId;
    private long indicatorId;
    private @Nullable String program;
    private @Nullable String activity;
    private @Nullable String outputRaw;
    private @Nullable String subActivity;
    private @Nullable String ownerText;
    private boolean allUnits;
    private String joined;
    private String nodeKey;

    @Enumerated(EnumType.STRING)
    private ScheduleStatus scheduleStatus;

    private @Nullable Integer scheduleCount;

    @Enumerated(EnumType.STRING)
    private @Nullable ScheduleAnswer scheduleAnswer;

    private @Nullable Long allocationId;
    private int position;

    @ElementCollection
    @CollectionTable(name = "schedule_entry", joinColumns = @JoinColumn(name = "action_item_id"))
    private Set<ScheduleMark> schedule = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "action_owner", joinColumns = @JoinColumn(name = "action_item_id"))
    @Column(name = "unit_id")
    private Set<Long> owners = new HashSet<>();

    @SuppressWarnings("NullAway") // filled by JPA
    protected ActionItem() {}

    @SuppressWarnings("NullAway") // the id comes with the first save
    ActionItem(long planId, long indicatorId, NewAction action, @Nullable Long allocationId, int position) {
        this.planId = planId;
        nodeKey = action.key();
        write(action, indicatorId, allocationId, position);
        schedule.addAll(action.schedule().marks());
    }

    /** Takes over what the row says and where it stands; owners and filled schedule cells are stored beside. */
    final void write(NewAction action, long indicator, @Nullable Long allocation, int place) {
        indicatorId = indicator;
        program = action.program();
        activity = action.activity();
        outputRaw = action.output();
        subActivity = action.subActivity();
        ownerText = action.owner();
        joined = action.joined().stream().map(Enum::name).sorted().collect(joining(","));
        allocationId = allocation;
        position = place;
        scheduleStatus = action.schedule().status();
        scheduleCount = action.schedule().count();
        scheduleAnswer = action.schedule().answer();
    }

    void ownedBy(OwnerUnits units) {
        allUnits = units.all();
        owners.clear();
        owners.addAll(units.units().stream().map(UnitId::value).collect(toSet()));
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
