package id.pantau.realization;

import static java.util.stream.Collectors.groupingBy;

import id.pantau.planning.EarlierParts;
import id.pantau.planning.IndicatorDetails;
import id.pantau.planning.IndicatorId;
import id.pantau.planning.PlanId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Names the places where evidence is used, by the rows of the plan as it counts now.
 *
 * @param rows of the plan, in order
 * @param known whether the person may know of a row
 */
record EvidenceBook(PlanId plan, List<IndicatorDetails> rows, EarlierParts earlier, Predicate<IndicatorDetails> known) {

    /** Every piece of evidence once, in the order of the lines, with the places the person may know of. */
    List<EvidenceDetails> of(List<EvidenceLine> lines) {
        return lines.stream()
                .collect(groupingBy(EvidenceLine::evidence, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> each.getKey().details(places(each.getValue())))
                .toList();
    }

    /** Whether the person may know of the row that a piece of evidence is attached to. */
    boolean knows(EvidenceLine line) {
        return place(line).isPresent();
    }

    private List<EvidencePlace> places(List<EvidenceLine> lines) {
        Map<MonthRow, EvidencePlace> places = new LinkedHashMap<>();
        // a correction stands after the revision it corrects, and takes its place
        lines.stream()
                .flatMap(line -> place(line).stream())
                .forEach(place -> places.put(new MonthRow(place.indicator(), place.month()), place));
        return List.copyOf(places.values());
    }

    private Optional<EvidencePlace> place(EvidenceLine line) {
        Optional<IndicatorId> current =
                line.planId().equals(plan) ? Optional.of(line.indicatorId()) : earlier.of(line.indicatorId());
        return current.flatMap(indicator -> IntStream.range(0, rows.size())
                .filter(at -> rows.get(at).id().equals(indicator) && known.test(rows.get(at)))
                .mapToObj(at -> new EvidencePlace(
                        indicator,
                        line.yearMonth(),
                        at + 1,
                        rows.get(at).text(),
                        !line.state().isOpen()))
                .findFirst());
    }
}
