package id.pantau.planning.checking;

import id.pantau.planning.DocumentPart;
import id.pantau.planning.Finding.Severity;
import id.pantau.planning.NewPlan;
import id.pantau.planning.Signatory;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds dates that cannot all be right: statement and annex signed on different days, or another year than the plan's. */
final class SigningDates {

    private SigningDates() {}

    static Stream<PlanCheck> of(NewPlan plan) {
        List<String> statement = dates(plan, DocumentPart.STATEMENT);
        List<String> annex = dates(plan, DocumentPart.ANNEX);
        if (!statement.isEmpty() && !annex.isEmpty() && !statement.equals(annex)) {
            return Stream.of(new PlanCheck(
                    Severity.WARNING,
                    "planning.import.dates-differ",
                    List.of(),
                    List.of(statement.getFirst(), annex.getFirst())));
        }
        return isOfTheYear(plan)
                ? Stream.empty()
                : Stream.of(new PlanCheck(
                        Severity.WARNING,
                        "planning.import.date-of-other-year",
                        List.of(),
                        List.of(
                                String.valueOf(year(plan)),
                                String.valueOf(plan.header().year().value()))));
    }

    private static List<String> dates(NewPlan plan, DocumentPart part) {
        return plan.signatories().stream()
                .filter(signatory -> signatory.part() == part)
                .map(Signatory::dateLine)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** A plan is signed at the start of its year or at the end of the one before; a revision in its year. */
    private static boolean isOfTheYear(NewPlan plan) {
        int year = plan.header().year().value();
        return plan.header().signedOn() == null || year(plan) == year || year(plan) == year - 1;
    }

    private static int year(NewPlan plan) {
        LocalDate signed = plan.header().signedOn();
        return signed == null ? 0 : signed.getYear();
    }
}
