package id.pantau.realization;

import id.pantau.planning.IndicatorId;
import id.pantau.planning.JakartaBarat;
import id.pantau.planning.JakartaBarat.Imported;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a long history costs: the same work in an office with none and with {@value #LINES} lines in one year. */
@SpringBootTest(properties = "pantau.today=2024-10-08")
@Import(JakartaBarat.class)
class HistoryBenchmark {

    private static final int LINES = 500_000;
    private static final int AT_ONCE = 1_000;
    private static final String INSERT = """
            insert into history_event (happened_at, kind, office_id, fiscal_year, month, indicator_id, field, old_text,
                new_text, actor_id, actor_name, channel) values\s""";
    private static final int WARM_UP = 5;
    private static final int RUNS = 20;
    private static final YearMonth OCTOBER = YearMonth.of(2024, 10);
    private static final EntryCell OBSTACLE = EntryCell.of(EntryField.OBSTACLE);

    @Autowired
    private JakartaBarat jakartaBarat;

    @Autowired
    private RealizationService realizations;

    @Autowired
    private HistoryService history;

    @Autowired
    private JdbcClient database;

    private String finance;
    private HistoryFilter all;
    private IndicatorId indicator;
    private int saves;

    @Test
    void printWhatALongHistoryCosts() {
        Imported office = jakartaBarat.imported();
        finance = jakartaBarat.reporter(office, JakartaBarat.FINANCE);
        all = HistoryFilter.of(office.office(), JakartaBarat.YEAR);
        indicator = task().rows().getFirst().indicator().id();
        Map<String, Runnable> work = work(office.planner());
        Map<String, Long> without = new LinkedHashMap<>();
        work.forEach((name, run) -> without.put(name, median(run)));
        fill(office.office().value());
        work.forEach((name, run) -> {
            long with = median(run);
            long before = without.getOrDefault(name, with);
            System.out.printf(
                    "BENCH %s: no history %.2f ms, %d lines %.2f ms, ratio %.2f%n",
                    name, before / 1e6, LINES, with / 1e6, (double) with / before);
        });
        explain(
                "page of the log",
                "select * from history_event where office_id = %d and fiscal_year = 2024 order by id desc limit 50"
                        .formatted(office.office().value()));
        explain(
                "lines of a kind",
                "select * from history_event where office_id = %d and fiscal_year = 2024 and kind in ('REFUSED') order by id desc limit 50"
                        .formatted(office.office().value()));
        explain(
                "lines of a month",
                "select count(*) from history_event where office_id = %d and fiscal_year = 2024 and month = 5"
                        .formatted(office.office().value()));
        explain(
                "history of an entry",
                "select * from history_event where indicator_id in (%d) and fiscal_year = 2024 and month = 10 order by id desc limit 500"
                        .formatted(indicator.value()));
    }

    private Map<String, Runnable> work(String planner) {
        Map<String, Runnable> work = new LinkedHashMap<>();
        work.put("opening the task grid", this::task);
        work.put("saving a cell", this::save);
        work.put("history of an entry", () -> as(planner, () -> history.ofEntry(indicator, OCTOBER)));
        work.put("first page of the log", () -> as(planner, () -> history.search(all, 0, 50)));
        work.put("first page of a reporter", () -> as(finance, () -> history.search(all, 0, 50)));
        work.put("one month", searching(planner, filter(Month.MAY, Set.of(), "", null)));
        work.put("what was refused", searching(planner, filter(null, Set.of(HistoryKind.REFUSED), "", null)));
        work.put("since a day", searching(planner, filter(null, Set.of(), "", LocalDate.of(2024, 10, 8))));
        work.put("words that stand nowhere", searching(planner, filter(null, Set.of(), "tidak ada di mana pun", null)));
        work.put("words of one month", searching(planner, filter(Month.MAY, Set.of(), "tidak ada di mana pun", null)));
        return work;
    }

    private Runnable searching(String planner, HistoryFilter filter) {
        return () -> as(planner, () -> history.search(filter, 0, 50));
    }

    private HistoryFilter filter(Month month, Set<HistoryKind> kinds, String words, LocalDate from) {
        return new HistoryFilter(all.office(), all.year(), month, null, "", kinds, words, from, null);
    }

    private void fill(long office) {
        List<IndicatorId> rows =
                task().rows().stream().map(row -> row.indicator().id()).toList();
        for (int done = 0; done < LINES; done += AT_ONCE) {
            database.sql(INSERT + String.join(", ", lines(done, office, rows))).update();
        }
        database.sql("analyze table history_event").query().listOfRows();
    }

    private static List<String> lines(int done, long office, List<IndicatorId> rows) {
        return IntStream.range(done, done + AT_ONCE)
                .mapToObj(line ->
                        "('2024-10-01', 'SAVED', %d, 2024, %d, %d, 'OBSTACLE', '%s', '%s', 1, 'Kepala', 'SCREEN')"
                                .formatted(
                                        office,
                                        1 + line % 12,
                                        rows.get(line % rows.size()).value(),
                                        "lama ".repeat(20),
                                        "baru ".repeat(20)))
                .toList();
    }

    private void explain(String name, String sql) {
        database.sql("explain " + sql)
                .query()
                .listOfRows()
                .forEach(row -> System.out.printf(
                        "EXPLAIN %s: key %s, rows %s, %s%n", name, row.get("key"), row.get("rows"), row.get("Extra")));
    }

    private MonthTask task() {
        return jakartaBarat.as(finance, () -> realizations.tasks(OCTOBER)).getFirst();
    }

    private void save() {
        String before = saves == 0 ? "" : "Kendala " + saves;
        saves++;
        EntryPatch patch = EntryPatch.of(indicator, OCTOBER, new CellChange(OBSTACLE, before, "Kendala " + saves));
        as(finance, () -> realizations.save(patch));
    }

    private void as(String who, Supplier<?> run) {
        jakartaBarat.as(who, run);
    }

    private static long median(Runnable work) {
        List<Long> times = new ArrayList<>();
        for (int run = -WARM_UP; run < RUNS; run++) {
            long start = System.nanoTime();
            work.run();
            if (run >= 0) {
                times.add(System.nanoTime() - start);
            }
        }
        Collections.sort(times);
        return times.get(times.size() / 2);
    }
}
