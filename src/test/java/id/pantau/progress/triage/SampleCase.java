package id.pantau.progress.triage;

import id.pantau.achievement.CarriedOut;
import id.pantau.achievement.Realized;
import id.pantau.planning.ActionItemId;
import id.pantau.planning.IndicatorId;
import id.pantau.progress.SampleRow;
import id.pantau.realization.ActionProgress;
import id.pantau.realization.EntryDetails;
import id.pantau.realization.EntryId;
import id.pantau.realization.EntryRules;
import id.pantau.realization.EntryState;
import id.pantau.realization.EvidenceRule;
import id.pantau.realization.Narrative;
import id.pantau.realization.PeriodStanding;
import id.pantau.realization.PeriodState;
import id.pantau.realization.Provenance;
import id.pantau.realization.SpendingBasis;
import id.pantau.shared.OfficeId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One row as the rules look at it, built for a test: 12 laporan in a year, due every month, unless said otherwise. */
final class SampleCase {

    private static final long ID = 7;
    static final long BUDGET = 3;

    private final SampleRow row = SampleRow.number(ID);
    private final List<EntryDetails> entries = new ArrayList<>();
    private final Map<Long, BudgetUse> budgets = new HashMap<>();
    private EvidenceRule evidence = EvidenceRule.ADVISED;

    static SampleCase ofLaporan() {
        return new SampleCase();
    }

    static SampleCase of(String target, String text) {
        SampleCase sample = new SampleCase();
        sample.row.target(target).text(text);
        return sample;
    }

    SampleCase due(Integer... months) {
        row.due(months);
        return this;
    }

    SampleCase monthsUnknown() {
        row.monthsUnknown();
        return this;
    }

    SampleCase budget(long amount, long spent) {
        row.budgets(BUDGET);
        budgets.put(BUDGET, new BudgetUse(BigDecimal.valueOf(amount), BigDecimal.valueOf(spent)));
        return this;
    }

    SampleCase evidence(EvidenceRule rule) {
        evidence = rule;
        return this;
    }

    /** The same number in each of the months. */
    SampleCase value(String number, Month... months) {
        for (Month month : months) {
            entry(month, Realized.of(new BigDecimal(number)), null, Narrative.NONE, 0, false);
        }
        return this;
    }

    SampleCase value(Realized realized, Month month) {
        return entry(month, realized, null, Narrative.NONE, 0, false);
    }

    SampleCase words(@Nullable String obstacle, @Nullable String followUp, Month month) {
        Narrative narrative = new Narrative(null, obstacle, null, followUp, null, null);
        return entry(month, Realized.of(BigDecimal.ONE), null, narrative, 0, false);
    }

    SampleCase work(@Nullable String physical, @Nullable String spent, Month month) {
        ActionProgress progress = new ActionProgress(
                new ActionItemId(ID * 100), null, number(physical), number(spent), SpendingBasis.SP2D);
        return entry(month, Realized.of(BigDecimal.ONE), progress, Narrative.NONE, 0, false);
    }

    SampleCase carriedOut(CarriedOut answer, @Nullable String obstacle, Month month) {
        ActionProgress progress = new ActionProgress(new ActionItemId(ID * 100), answer, null, null, null);
        Narrative narrative = new Narrative(null, obstacle, null, null, null, null);
        return entry(month, Realized.of(BigDecimal.ONE), progress, narrative, 0, false);
    }

    SampleCase proven(int pieces, boolean late, Month month) {
        return entry(month, Realized.of(BigDecimal.ONE), null, Narrative.NONE, pieces, late);
    }

    private static @Nullable BigDecimal number(@Nullable String digits) {
        return digits == null ? null : new BigDecimal(digits);
    }

    private SampleCase entry(
            Month month,
            Realized realized,
            @Nullable ActionProgress progress,
            Narrative narrative,
            int pieces,
            boolean late) {
        entries.add(new EntryDetails(
                new EntryId(month.getValue()),
                new IndicatorId(ID),
                YearMonth.of(2024, month),
                1,
                1,
                EntryState.SUBMITTED,
                "",
                realized,
                Optional.ofNullable(progress).stream().toList(),
                narrative,
                pieces,
                new Provenance(false, late, false, null, null, null, null),
                "Kepala Subbagian",
                Instant.EPOCH));
        return this;
    }

    /** What a rule says of the last month that was entered; empty when it does not fire. */
    Optional<String> says(TriageRule rule) {
        EntryDetails last = entries.getLast();
        entries.forEach(row::entered);
        return rule.check(new TriageCase(row.through(last.month().getMonth()), last, period(last.month()), budgets))
                .map(Anomaly::sentence);
    }

    private PeriodStanding period(YearMonth month) {
        LocalDate first = month.plusMonths(1).atDay(1);
        return new PeriodStanding(
                new OfficeId(1),
                month,
                month.atDay(1),
                first.plusDays(6),
                first.plusDays(13),
                PeriodState.LATE,
                null,
                new EntryRules(5, 10, evidence, SpendingBasis.SP2D));
    }
}
