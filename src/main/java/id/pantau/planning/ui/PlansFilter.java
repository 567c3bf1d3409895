package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import id.pantau.office.OfficeSummary;
import id.pantau.planning.PlanKind;
import id.pantau.planning.PlanSummary;
import id.pantau.uikit.FilterBar;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which plans are listed; it stands in the address, so that it can be kept and passed on. */
record PlansFilter(String office, String year, String kind) {

    private static final String OFFICE = "kantor";
    private static final String YEAR = "tahun";
    private static final String KIND = "jenis";

    static PlansFilter of(QueryParameters address) {
        return new PlansFilter(
                address.getSingleParameter(OFFICE).orElse(""),
                address.getSingleParameter(YEAR).orElse(""),
                address.getSingleParameter(KIND).orElse(""));
    }

    boolean takes(PlanSummary plan) {
        return fits(office, plan.office().value())
                && fits(year, plan.year())
                && fits(kind, plan.header().kind());
    }

    private static boolean fits(String wanted, Object value) {
        return wanted.isEmpty() || wanted.equals(value.toString());
    }

    /** The fields, for the plans there are. */
    FilterBar bar(List<PlanSummary> plans, List<OfficeSummary> offices) {
        Map<String, String> names = offices.stream()
                .collect(Collectors.toMap(one -> String.valueOf(one.id().value()), OfficeSummary::name));
        return new FilterBar(
                choice(
                        text("planning.list.office"),
                        distinct(plans, plan -> String.valueOf(plan.office().value())),
                        id -> names.getOrDefault(id, id),
                        office,
                        chosen -> new PlansFilter(chosen, year, kind)),
                choice(
                        text("planning.list.year"),
                        distinct(plans, plan -> plan.year().toString()).sorted(Comparator.reverseOrder()),
                        words -> words,
                        year,
                        chosen -> new PlansFilter(office, chosen, kind)),
                choice(
                        text("planning.list.filter.kind"),
                        Stream.of(PlanKind.values()).map(Enum::name),
                        name -> text("planning.kind." + name),
                        kind,
                        chosen -> new PlansFilter(office, year, chosen)));
    }

    private static Stream<String> distinct(List<PlanSummary> plans, Function<PlanSummary, String> value) {
        return plans.stream().map(value).distinct();
    }

    private static Select<String> choice(
            String label,
            Stream<String> values,
            Function<String, String> words,
            String chosen,
            Function<String, PlansFilter> filter) {
        Select<String> select = new Select<>();
        select.setLabel(label);
        select.setItems(Stream.concat(Stream.of(""), values).distinct().toList());
        select.setItemLabelGenerator(value -> value.isEmpty() ? text("planning.list.filter.all") : words.apply(value));
        select.setValue(select.getListDataView().getItems().anyMatch(chosen::equals) ? chosen : "");
        select.addValueChangeListener(
                changed -> filter.apply(changed.getValue()).open());
        return select;
    }

    private void open() {
        Map<String, String> parameters = new TreeMap<>();
        Optional.of(office).filter(value -> !value.isEmpty()).ifPresent(value -> parameters.put(OFFICE, value));
        Optional.of(year).filter(value -> !value.isEmpty()).ifPresent(value -> parameters.put(YEAR, value));
        Optional.of(kind).filter(value -> !value.isEmpty()).ifPresent(value -> parameters.put(KIND, value));
        UI.getCurrent().navigate(PlanNavigation.PLANS, QueryParameters.simple(parameters));
    }
}
