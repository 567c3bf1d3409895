package id.pantau.progress.ui.review;

import id.pantau.office.UnitKind;
import id.pantau.office.UnitSummary;
import id.pantau.progress.triage.MonthReview;
import id.pantau.progress.triage.ReviewRow;
import id.pantau.progress.triage.ReviewStep;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows that an address asks for, in the order in which they are looked through.
 *
 * @param unit whose rows; null for all
 */
record ReviewList(
        MonthReview review, ReviewFilter filter, @Nullable Long unit) {

    private static final Comparator<ReviewRow> WEIGHTIEST_FIRST = Comparator.<ReviewRow, Integer>comparing(
                    row -> row.findings().getFirst().rule().severity().ordinal())
            .thenComparing(row -> -row.findings().size());

    /** Those in which something deserves a second look, the weightiest first. */
    List<ReviewRow> anomalous() {
        return shown().filter(ReviewRow::isAnomalous).sorted(WEIGHTIEST_FIRST).toList();
    }

    /** The others, in the order of the document. */
    List<ReviewRow> others() {
        return shown().filter(row -> !row.isAnomalous()).toList();
    }

    List<ReviewRow> all() {
        return Stream.concat(anomalous().stream(), others().stream()).toList();
    }

    /** The row with this id, if it is shown; null names none. */
    Optional<ReviewRow> row(@Nullable Long id) {
        return all().stream().filter(row -> id != null && row.id() == id).findFirst();
    }

    /** Where one goes on after a row: to the next, or to the one before where there is no next. */
    Optional<ReviewRow> after(ReviewRow row) {
        return beside(row.id(), 1).or(() -> beside(row.id(), -1));
    }

    /** How many rows another filter would show. */
    long count(ReviewFilter other) {
        return ofUnit().filter(other::shows).count();
    }

    /** The row so many places on; the first when none is open yet. */
    Optional<ReviewRow> beside(@Nullable Long row, int places) {
        List<ReviewRow> all = all();
        List<Long> ids = all.stream().map(ReviewRow::id).toList();
        int here = row == null ? -1 : ids.indexOf(row);
        int there = here < 0 ? 0 : here + places;
        return there >= 0 && there < all.size() ? Optional.of(all.get(there)) : Optional.empty();
    }

    /** The rows that a person may take a step with. */
    List<ReviewRow> open(ReviewStep step) {
        return all().stream().filter(row -> review.may(step, row)).toList();
    }

    /** The units that own rows. */
    List<UnitSummary> units() {
        return review.units().stream()
                .filter(each -> review.rows().stream().anyMatch(row -> owns(each, row)))
                .toList();
    }

    private Stream<ReviewRow> shown() {
        return ofUnit().filter(filter::shows);
    }

    private Stream<ReviewRow> ofUnit() {
        return review.units().stream()
                .filter(each -> unit != null && each.id().value() == unit)
                .findFirst()
                .map(each -> review.rows().stream().filter(row -> owns(each, row)))
                .orElseGet(() -> review.rows().stream());
    }

    private static boolean owns(UnitSummary unit, ReviewRow row) {
        return row.progress().indicator().actions().stream()
                .anyMatch(action -> action.owners().contains(unit.id())
                        || (action.allUnits() && unit.kind() != UnitKind.PORTFOLIO));
    }
}
