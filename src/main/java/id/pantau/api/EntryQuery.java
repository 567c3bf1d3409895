package id.pantau.api;

import id.pantau.realization.EntryFilter;
import id.pantau.realization.EntryState;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.OfficeId;
import id.pantau.uikit.Texts;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads which entries a program asks for. */
final class EntryQuery {

    private EntryQuery() {}

    /** @throws InvalidFieldsException naming every field that is wrong */
    static EntryFilter of(
            @Nullable OfficeId office, @Nullable String year, @Nullable String month, @Nullable String status) {
        List<FieldProblem> problems = new ArrayList<>();
        int ofYear = QueryNumbers.read("year", year, 0, FiscalYear.FIRST, FiscalYear.LAST, problems);
        int ofMonth = QueryNumbers.read("month", month, 0, 1, Month.values().length, problems);
        EntryState state = state(status, problems);
        if (!problems.isEmpty()) {
            throw new InvalidFieldsException(problems);
        }
        return new EntryFilter(
                office, ofYear == 0 ? null : new FiscalYear(ofYear), ofMonth == 0 ? null : Month.of(ofMonth), state);
    }

    private static @Nullable EntryState state(@Nullable String typed, List<FieldProblem> problems) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        for (EntryState state : EntryState.values()) {
            if (state.name().equals(typed)) {
                return state;
            }
        }
        String words = Arrays.stream(EntryState.values()).map(Enum::name).collect(Collectors.joining(", "));
        problems.add(new FieldProblem("status", Texts.text("api.field.word", words)));
        return null;
    }
}
