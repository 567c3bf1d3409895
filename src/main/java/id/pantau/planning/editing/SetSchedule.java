package id.pantau.planning.editing;

import id.pantau.achievement.Reading;
import id.pantau.achievement.ScheduleMark.Planned;
import id.pantau.achievement.ScheduleMarkReader;
import id.pantau.planning.NewAction;
import id.pantau.planning.NewPlan;
import id.pantau.planning.PlannedSchedule;
import id.pantau.planning.ScheduleGrain;
import id.pantau.planning.ScheduleMark;
import id.pantau.planning.ScheduleStatus;
import id.pantau.shared.DomainException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fills or clears cells of the schedule.
 *
 * @param actions keys of the rows
 * @param periods counted from 1
 * @param mark a tick or a quantity such as "36 Pegawai"; null clears the cells
 */
public record SetSchedule(
        Set<String> actions, Set<Integer> periods, @Nullable String mark) implements PlanEdit {

    private static final int LONGEST_MARK = 100;

    public SetSchedule {
        actions = Set.copyOf(actions);
        periods = Set.copyOf(periods);
        mark = mark == null || mark.isBlank() ? null : mark.strip();
    }

    @Override
    public NewPlan applyTo(NewPlan plan) {
        ScheduleGrain grain = plan.header().grain();
        return grain == null
                ? plan
                : plan.eachAction(action -> actions.contains(action.key()) ? filled(action, grain) : action);
    }

    private NewAction filled(NewAction action, ScheduleGrain grain) {
        List<ScheduleMark> marks = new ArrayList<>(action.schedule().marks().stream()
                .filter(kept -> !periods.contains(kept.period()))
                .toList());
        if (mark != null) {
            periods.stream()
                    .filter(period -> period >= 1 && period <= grain.periods())
                    .forEach(period -> marks.add(read(mark, period)));
        }
        marks.sort(Comparator.comparingInt(ScheduleMark::period));
        return action.scheduled(
                new PlannedSchedule(marks.isEmpty() ? ScheduleStatus.EMPTY : ScheduleStatus.AS_PRINTED, null, marks));
    }

    private static ScheduleMark read(String text, int period) {
        if (text.length() > LONGEST_MARK
                || !(ScheduleMarkReader.read(text)
                        instanceof Reading.Read<id.pantau.achievement.ScheduleMark>(var read, var notices))) {
            throw new DomainException("planning.edit.mark-unreadable", text);
        }
        return read instanceof Planned(var quantity, var unit)
                ? new ScheduleMark(period, text, quantity, unit)
                : ScheduleMark.tick(period);
    }

    @Override
    public Set<String> touches() {
        return actions;
    }
}
