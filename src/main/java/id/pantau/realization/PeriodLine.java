package id.pantau.realization;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A month of an office with the office's rules and one of the reopenings that hold, as stored. */
record PeriodLine(
        ReportingPeriod period,
        @Nullable EntrySettings settings,
        @Nullable PeriodReopening reopening) {

    EntryRules rules() {
        return Optional.ofNullable(settings).map(EntrySettings::rules).orElse(EntryRules.USUAL);
    }
}
