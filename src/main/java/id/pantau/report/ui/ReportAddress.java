package id.pantau.report.ui;

import com.vaadin.flow.router.QueryParameters;
import id.pantau.report.ReportedPlan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the address of the page says; whatever it leaves out is chosen for the person. */
record ReportAddress(@Nullable Long office, @Nullable Integer year) {

    private static final String OFFICE = "kantor";
    private static final String YEAR = "tahun";
    private static final String NUMBER = "[0-9]{1,9}";

    static ReportAddress of(QueryParameters query) {
        return new ReportAddress(
                number(query, OFFICE).map(Long::valueOf).orElse(null),
                number(query, YEAR).map(Integer::valueOf).orElse(null));
    }

    private static Optional<String> number(QueryParameters query, String name) {
        return query.getSingleParameter(name).filter(text -> text.matches(NUMBER));
    }

    /** The first plan that the address means. */
    Optional<ReportedPlan> choose(List<ReportedPlan> plans) {
        return plans.stream()
                .filter(plan -> office == null || office == plan.office().id().value())
                .filter(plan -> year == null || year == plan.year().value())
                .findFirst();
    }

    QueryParameters query() {
        return QueryParameters.simple(Map.of(OFFICE, String.valueOf(office), YEAR, String.valueOf(year)));
    }
}
