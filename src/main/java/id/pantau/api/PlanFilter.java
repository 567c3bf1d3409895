package id.pantau.api;

import id.pantau.planning.PlanKind;
import id.pantau.planning.PlanSummary;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.OfficeId;
import id.pantau.uikit.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which plans a program asked for; what is null does not matter. */
record PlanFilter(
        @Nullable OfficeId office,
        @Nullable Integer year,
        @Nullable PlanKind kind) {

    /** @throws InvalidFieldsException naming every field that is wrong */
    static PlanFilter of(@Nullable OfficeId office, @Nullable String year, @Nullable String kind) {
        List<FieldProblem> problems = new ArrayList<>();
        int wanted = QueryNumbers.read("year", year, 0, FiscalYear.FIRST, FiscalYear.LAST, problems);
        PlanKind word = kind(kind, problems);
        if (!problems.isEmpty()) {
            throw new InvalidFieldsException(problems);
        }
        return new PlanFilter(office, wanted == 0 ? null : wanted, word);
    }

    private static @Nullable PlanKind kind(@Nullable String typed, List<FieldProblem> problems) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        for (PlanKind kind : PlanKind.values()) {
            if (kind.name().equals(typed)) {
                return kind;
            }
        }
        String words = Arrays.stream(PlanKind.values()).map(Enum::name).collect(Collectors.joining(", "));
        problems.add(new FieldProblem("kind", Texts.text("api.field.word", words)));
        return null;
    }

    boolean holds(PlanSummary plan) {
        return (office == null || office.equals(plan.office()))
                && (year == null || year == plan.year().value())
                && (kind == null || kind == plan.header().kind());
    }
}
