package id.pantau.realization;

import id.pantau.shared.FiscalYear;
import id.pantau.shared.OfficeId;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/** Which entries are asked for; what is null does not matter. */
public record EntryFilter(
        @Nullable OfficeId office,
        @Nullable FiscalYear year,
        @Nullable Month month,
        @Nullable EntryState state) {}
