package id.pantau.report;

import id.pantau.achievement.CarriedOut;
import id.pantau.achievement.Target;
import id.pantau.planning.ActionDetails;
import id.pantau.planning.JakartaBarat;
import id.pantau.planning.JakartaBarat.Imported;
import id.pantau.realization.ActionProgress;
import id.pantau.realization.EntryContent;
import id.pantau.realization.EntryState;
import id.pantau.realization.Narrative;
import id.pantau.realization.SampleEntries;
import id.pantau.realization.SpendingBasis;
import id.pantau.realization.TaskRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;

/** KPU Kota Jakarta Barat with entries from January through September of three units; the others entered nothing. */
@TestComponent
public class JakartaBaratYear {

    static final String OBSTACLE = "=1+1";
    static final String SUPPORT = "@x";
    static final String FOLLOW_UP = "-2+3";
    static final BigDecimal SPENT = new BigDecimal("12500000");

    private static final String PLANNING = "Sub Bagian Perencanaan Data dan Informasi";

    private final JakartaBarat jakartaBarat;
    private final SampleEntries samples;

    JakartaBaratYear(JakartaBarat jakartaBarat, SampleEntries samples) {
        this.jakartaBarat = jakartaBarat;
        this.samples = samples;
    }

    public Imported filled() {
        Imported imported = jakartaBarat.imported();
        enter(jakartaBarat.reporter(imported, JakartaBarat.FINANCE), EntryState.APPROVED);
        enter(jakartaBarat.reporter(imported, PLANNING), EntryState.SUBMITTED);
        enter(jakartaBarat.reporter(imported, JakartaBarat.HUMAN_RESOURCES), EntryState.DRAFT);
        return imported;
    }

    private void enter(String reporter, EntryState september) {
        jakartaBarat.as(reporter, () -> {
            Stream.of(Month.values())
                    .limit(Month.SEPTEMBER.getValue())
                    .forEach(month -> samples.enter(
                            JakartaBarat.YEAR.month(month),
                            month == Month.SEPTEMBER ? september : EntryState.APPROVED,
                            row -> Optional.of(change(row, month))));
            return reporter;
        });
    }

    private static EntryContent change(TaskRow row, Month month) {
        return new EntryContent(
                value(row.indicator().measure().target(), month),
                row.indicator().actions().stream()
                        .map(action -> progress(action, month))
                        .toList(),
                new Narrative(null, OBSTACLE, SUPPORT, FOLLOW_UP, "Kasubbag", LocalDate.of(2024, 10, 31)));
    }

    /** What is counted comes in the first half of the year. */
    private static String value(Target target, Month month) {
        return switch (target) {
            case Target.Percent percent -> "87,5";
            case Target.Grade grade -> grade.code();
            default -> month.compareTo(Month.JUNE) > 0 ? "0" : "1";
        };
    }

    private static ActionProgress progress(ActionDetails action, Month month) {
        CarriedOut carriedOut = month == Month.AUGUST ? CarriedOut.PARTLY : CarriedOut.YES;
        return new ActionProgress(action.id(), carriedOut, BigDecimal.valueOf(60), SPENT, SpendingBasis.SPP);
    }
}
