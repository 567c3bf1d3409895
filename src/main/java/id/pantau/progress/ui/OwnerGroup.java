package id.pantau.progress.ui;

import static id.pantau.uikit.Texts.text;

import id.pantau.office.UnitSummary;
import id.pantau.planning.ActionDetails;
import id.pantau.progress.IndicatorProgress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The indicators that the same unit, or the same units together, answer for. */
public record OwnerGroup(String name, List<IndicatorProgress> rows) {

    /** The groups: units in the order of the office, then what several share, then what all share or nobody owns. */
    public static List<OwnerGroup> of(List<IndicatorProgress> rows, List<UnitSummary> units) {
        Map<String, List<IndicatorProgress>> groups = new LinkedHashMap<>();
        units.forEach(unit -> groups.put(unit.name(), new ArrayList<>()));
        rows.stream()
                .sorted((one, other) -> Boolean.compare(isShared(one), isShared(other)))
                .forEach(row -> groups.computeIfAbsent(name(row, units), name -> new ArrayList<>())
                        .add(row));
        return groups.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new OwnerGroup(group.getKey(), group.getValue()))
                .toList();
    }

    private static boolean isShared(IndicatorProgress row) {
        return row.indicator().actions().stream().anyMatch(ActionDetails::allUnits);
    }

    private static String name(IndicatorProgress row, List<UnitSummary> units) {
        if (isShared(row)) {
            return text("progress.owner.all");
        }
        String names = units.stream()
                .filter(unit -> row.indicator().actions().stream().anyMatch(action -> action.ownedBy(unit.id())))
                .map(UnitSummary::name)
                .collect(Collectors.joining(" · "));
        return names.isEmpty() ? text("progress.owner.none") : names;
    }
}
