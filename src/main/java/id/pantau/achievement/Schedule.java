package id.pantau.achievement;

import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** When a plan says that something is to happen. A period falls due in its last month. */
public sealed interface Schedule {

    /** The plan carries no schedule. */
    Schedule NONE = new None();

    /** How finely it is scheduled; by month when it is not. */
    Granularity granularity();

    /** The months in which something falls due, in order; empty when the plan does not settle them. */
    Optional<List<Month>> dueMonths();

    /** Ticked periods, without quantities. */
    record Ticks(Granularity granularity, SortedSet<Integer> periods) implements Schedule {
        public Ticks {
            periods = checked(granularity, periods);
        }

        @Override
        public Optional<List<Month>> dueMonths() {
            return Optional.of(months(granularity, periods));
        }
    }

    /** Periods with the quantity planned for each of them alone, such as "36 Pegawai". */
    record Quantities(
            Granularity granularity,
            SortedMap<Integer, BigDecimal> quantities,
            @Nullable String unit) implements Schedule {
        public Quantities {
            quantities = checked(granularity, quantities);
        }

        @Override
        public Optional<List<Month>> dueMonths() {
            return Optional.of(months(granularity, quantities.keySet()));
        }
    }

    /**
     * Periods with a target of their own, in the unit of the year's target.
     *
     * @param cumulative whether each is the target from January on, not that of its period alone
     */
    record PeriodTargets(Granularity granularity, SortedMap<Integer, BigDecimal> targets, boolean cumulative)
            implements Schedule {
        public PeriodTargets {
            targets = checked(granularity, targets);
        }

        @Override
        public Optional<List<Month>> dueMonths() {
            return Optional.of(months(granularity, targets.keySet()));
        }
    }

    /**
     * Something is scheduled, but the document does not say when.
     *
     * @param count in how many periods, when at least that is known
     */
    record MonthsUnknown(Granularity granularity, @Nullable Integer count) implements Schedule {
        @Override
        public Optional<List<Month>> dueMonths() {
            if (count == null || count < granularity.periods()) {
                return Optional.empty();
            }
            return Optional.of(everyPeriod(granularity).dueMonths().orElseThrow());
        }
    }

    /** The plan carries no schedule. */
    record None() implements Schedule {
        @Override
        public Granularity granularity() {
            return Granularity.MONTH;
        }

        @Override
        public Optional<List<Month>> dueMonths() {
            return Optional.of(List.of());
        }
    }

    /** Ticks in the periods given, numbered from 1. */
    static Schedule ticks(Granularity granularity, Integer... periods) {
        return new Ticks(granularity, new TreeSet<>(Set.of(periods)));
    }

    /** A tick in every period of the year. */
    static Schedule everyPeriod(Granularity granularity) {
        SortedSet<Integer> periods = new TreeSet<>();
        for (int period = 1; period <= granularity.periods(); period++) {
            periods.add(period);
        }
        return new Ticks(granularity, periods);
    }

    private static SortedSet<Integer> checked(Granularity granularity, Set<Integer> periods) {
        for (int period : periods) {
            if (period < 1 || period > granularity.periods()) {
                throw new IllegalArgumentException("no period " + period + " by " + granularity);
            }
        }
        return Collections.unmodifiableSortedSet(new TreeSet<>(periods));
    }

    private static SortedMap<Integer, BigDecimal> checked(Granularity granularity, Map<Integer, BigDecimal> amounts) {
        checked(granularity, amounts.keySet());
        return Collections.unmodifiableSortedMap(new TreeMap<>(amounts));
    }

    private static List<Month> months(Granularity granularity, Set<Integer> periods) {
        List<Month> months = new ArrayList<>(periods.size());
        for (int period : periods) {
            months.add(granularity.dueIn(period));
        }
        return months;
    }
}
