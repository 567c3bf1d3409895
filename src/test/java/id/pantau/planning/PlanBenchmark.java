package id.pantau.planning;

import id.pantau.planning.JakartaBarat.Imported;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the data of the matrix page costs, against the same rows read by hand-written SQL in the same run.
 *
 * <p>Run it with {@code ./mvnw -Pbench test}; it prints and asserts nothing.
 */
@SpringBootTest
@Import(JakartaBarat.class)
class PlanBenchmark {

    private static final int WARM_UP = 300;
    private static final int RUNS = 500;
    private static final List<String> STATEMENTS = List.of(
            "select * from plan where id = ?",
            "select * from plan_heading where plan_id = ? order by position",
            "select * from objective where plan_id = ? order by position",
            "select * from indicator where plan_id = ? order by position",
            "select * from action_item where plan_id = ? order by position",
            """
            select s.* from schedule_entry s join action_item a on a.id = s.action_item_id
            where a.plan_id = ? order by a.position, s.period""",
            "select o.* from action_owner o join action_item a on a.id = o.action_item_id where a.plan_id = ?",
            "select * from allocation where plan_id = ? order by position",
            "select * from plan_signatory where plan_id = ? order by position_in_plan");

    @Autowired
    private JakartaBarat jakartaBarat;

    @Autowired
    private PlanService plans;

    @Autowired
    private JdbcClient database;

    @Test
    void printWhatTheMatrixCosts() {
        Imported imported = jakartaBarat.imported();
        jakartaBarat.signIn(imported.planner());
        PlanId plan = imported.secretariat();
        Supplier<Object> service = () -> plans.plan(plan);
        Supplier<Object> plain = () -> STATEMENTS.stream()
                .map(sql -> database.sql(sql).param(plan.value()).query().listOfRows())
                .toList();
        List<Long> serviceTimes = new ArrayList<>();
        List<Long> plainTimes = new ArrayList<>();
        for (int run = -WARM_UP; run < RUNS; run++) {
            long ours = time(service);
            long bare = time(plain);
            if (run >= 0) {
                serviceTimes.add(ours);
                plainTimes.add(bare);
            }
        }
        double ratio = (double) median(serviceTimes) / median(plainTimes);
        System.out.printf(
                "BENCH matrix page data, 32 indicators: service %.2f ms, hand-written SQL %.2f ms, ratio %.2f (%d runs)%n",
                median(serviceTimes) / 1e6, median(plainTimes) / 1e6, ratio, RUNS);
    }

    private static long time(Supplier<Object> work) {
        long start = System.nanoTime();
        work.get();
        return System.nanoTime() - start;
    }

    private static long median(List<Long> times) {
        Collections.sort(times);
        return times.get(times.size() / 2);
    }
}
