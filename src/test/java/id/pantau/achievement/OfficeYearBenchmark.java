package id.pantau.achievement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Prints what a year of one office costs (60 indicators × 12 months), beside the same arithmetic written by hand. */
class OfficeYearBenchmark {

    private static final int INDICATORS = 60;
    private static final int ROUNDS = 41;
    private static final int REPETITIONS = 60;
    private static final MathContext CONTEXT = new MathContext(34, RoundingMode.HALF_UP);
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final BigDecimal CAP = new BigDecimal("120");

    private final List<Row> office = office();

    private record Row(
            BigDecimal target, boolean lower, List<BigDecimal> months, Measure measure, List<Increment> entries) {}

    @Test
    void theEngineBesideArithmeticByHand() {
        Schedule schedule = Schedule.everyPeriod(Granularity.MONTH);
        report("setahun, tiap bulan s.d. bulan itu", () -> toDateByHand(), () -> toDateByEngine(schedule));
        report("setahun, satu capaian per bulan", () -> monthsByHand(), () -> monthsByEngine());
        for (int round = 0; round < ROUNDS; round++) {
            time(() -> explained(schedule));
        }
        long explaining = time(() -> explained(schedule)) - time(() -> toDateByEngine(schedule));
        System.out.printf(
                "menulis satu penjelasan: %.1f µs (hanya bila dibuka)%n",
                explaining / 1000.0 / REPETITIONS / (INDICATORS * 12));
    }

    private static void report(String what, Supplier<BigDecimal> hand, Supplier<BigDecimal> engine) {
        if (hand.get().compareTo(engine.get()) != 0) {
            throw new IllegalStateException("hand and engine disagree: " + hand.get() + " and " + engine.get());
        }
        long[] byHand = new long[ROUNDS];
        long[] byEngine = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            byHand[round] = time(hand);
            byEngine[round] = time(engine);
        }
        double handMicros = median(byHand);
        double engineMicros = median(byEngine);
        System.out.printf(
                "%-40s tangan %8.1f µs  mesin %8.1f µs  rasio %.2f%n",
                what, handMicros, engineMicros, engineMicros / handMicros);
    }

    private static long time(Supplier<BigDecimal> work) {
        long start = System.nanoTime();
        for (int repetition = 0; repetition < REPETITIONS; repetition++) {
            if (work.get().signum() < 0) {
                throw new IllegalStateException("a sum of achievements is never negative");
            }
        }
        return System.nanoTime() - start;
    }

    private static double median(long[] times) {
        // the first half warms up
        long[] warm = Arrays.copyOfRange(times, ROUNDS / 2, ROUNDS);
        Arrays.sort(warm);
        return warm[warm.length / 2] / 1000.0 / REPETITIONS;
    }

    private BigDecimal toDateByHand() {
        BigDecimal total = BigDecimal.ZERO;
        for (Row row : office) {
            BigDecimal realized = BigDecimal.ZERO;
            for (int month = 1; month <= 12; month++) {
                realized = realized.add(row.months().get(month - 1));
                BigDecimal due =
                        row.target().multiply(BigDecimal.valueOf(month)).divide(BigDecimal.valueOf(12), CONTEXT);
                total = total.add(byHand(due, realized, row.lower())).add(byHand(row.target(), realized, row.lower()));
            }
        }
        return total;
    }

    private BigDecimal monthsByHand() {
        BigDecimal total = BigDecimal.ZERO;
        for (Row row : office) {
            for (BigDecimal month : row.months()) {
                total = total.add(byHand(row.target(), month, row.lower()));
            }
        }
        return total;
    }

    private static BigDecimal byHand(BigDecimal target, BigDecimal realized, boolean lower) {
        BigDecimal part = lower ? target.add(target).subtract(realized) : realized;
        return HUNDRED.multiply(part)
                .divide(target, CONTEXT)
                .max(BigDecimal.ZERO)
                .min(CAP);
    }

    private BigDecimal toDateByEngine(Schedule schedule) {
        BigDecimal total = BigDecimal.ZERO;
        for (Row row : office) {
            for (Month month : Month.values()) {
                ToDate toDate = ToDate.of(row.measure(), schedule, row.entries(), month);
                total = total.add(toDate.againstPeriod().percent().orElseThrow())
                        .add(toDate.againstYear().percent().orElseThrow());
            }
        }
        return total;
    }

    private BigDecimal monthsByEngine() {
        BigDecimal total = BigDecimal.ZERO;
        for (Row row : office) {
            for (Increment entry : row.entries()) {
                total = total.add(Achievement.of(row.measure(), entry.realized())
                        .percent()
                        .orElseThrow());
            }
        }
        return total;
    }

    private BigDecimal explained(Schedule schedule) {
        BigDecimal total = BigDecimal.ZERO;
        for (Row row : office) {
            for (Month month : Month.values()) {
                ToDate toDate = ToDate.of(row.measure(), schedule, row.entries(), month);
                if (toDate.againstPeriod().explanation().text().isEmpty()) {
                    throw new IllegalStateException("an explanation is never empty");
                }
                total = total.add(toDate.againstPeriod().percent().orElseThrow())
                        .add(toDate.againstYear().percent().orElseThrow());
            }
        }
        return total;
    }

    private static List<Row> office() {
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < INDICATORS; at++) {
            BigDecimal target = BigDecimal.valueOf(7 + at * 13L % 97);
            boolean lower = at % 5 == 0;
            Measure measure = Measure.of(
                    new Target.Count(target + " kali", target, "kali", null),
                    lower ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER);
            List<BigDecimal> months = new ArrayList<>();
            List<Increment> entries = new ArrayList<>();
            for (Month month : Month.values()) {
                BigDecimal value = BigDecimal.valueOf((at * 31L + month.getValue() * 17L) % 900, 2);
                months.add(value);
                entries.add(new Increment(month, Realized.of(value)));
            }
            rows.add(new Row(target, lower, List.copyOf(months), measure, List.copyOf(entries)));
        }
        return List.copyOf(rows);
    }
}
