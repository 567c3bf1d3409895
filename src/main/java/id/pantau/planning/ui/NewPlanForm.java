package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import id.pantau.office.OfficeSummary;
import id.pantau.planning.NewPlan;
import id.pantau.planning.PlanHeader;
import id.pantau.planning.PlanKind;
import id.pantau.planning.PlanLayout;
import id.pantau.planning.PlanLevel;
import id.pantau.planning.ScheduleGrain;
import id.pantau.shared.DomainException;
import id.pantau.shared.FiscalYear;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** What has to be known of a plan before anything is written in it. */
final class NewPlanForm extends Composite<Div> {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST_OWNER = 300;
    private static final String NO_GRAIN = "NONE";

    private final Select<OfficeSummary> office = new Select<>();
    private final IntegerField year = new IntegerField(text("planning.new.year"));
    private final Select<PlanKind> kind = new Select<>();
    private final Select<PlanLevel> level = new Select<>();
    private final TextField owner = new TextField(text("planning.new.owner"));
    private final Select<String> grain = new Select<>();

    /**
     * @param offices to choose from
     * @param thisYear the year that is suggested
     * @param create takes the office and the empty plan
     */
    NewPlanForm(List<OfficeSummary> offices, int thisYear, BiConsumer<OfficeSummary, NewPlan> create) {
        fill(office, "planning.new.office", offices, OfficeSummary::name);
        fill(kind, "planning.new.kind", List.of(PlanKind.values()), each -> text("planning.kind." + each));
        fill(level, "planning.new.level", List.of(PlanLevel.values()), each -> text("planning.new.level." + each));
        fill(
                grain,
                "planning.new.grain",
                List.of(ScheduleGrain.MONTH.name(), ScheduleGrain.QUARTER.name(), NO_GRAIN),
                each -> text("planning.new.grain." + each));
        offices.stream().findFirst().ifPresent(office::setValue);
        year.setValue(thisYear);
        year.setStepButtonsVisible(true);
        kind.setValue(PlanKind.RENCANA_AKSI);
        level.setValue(PlanLevel.SECRETARIAT);
        grain.setValue(ScheduleGrain.MONTH.name());
        kind.addValueChangeListener(changed ->
                grain.setValue(changed.getValue() == PlanKind.RENCANA_AKSI ? ScheduleGrain.MONTH.name() : NO_GRAIN));
        owner.setMaxLength(LONGEST_OWNER);
        owner.setHelperText(text("planning.new.owner.hint"));
        Button button = new Button(text("planning.new.create"), click -> create(create));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassNames("new-plan", "card");
        getContent().add(office, year, kind, level, owner, grain, button);
    }

    private static <T> void fill(Select<T> select, String label, List<T> items, Function<T, String> words) {
        select.setLabel(text(label));
        select.setItems(items);
        select.setItemLabelGenerator(words::apply);
    }

    private void create(BiConsumer<OfficeSummary, NewPlan> create) {
        boolean complete = sensible(year);
        if (owner.isEmpty()) {
            owner.setErrorMessage(text("planning.new.missing"));
            owner.setInvalid(true);
            complete = false;
        }
        if (complete) {
            try {
                create.accept(office.getValue(), plan());
            } catch (DomainException refused) {
                owner.setErrorMessage(
                        text(refused.messageKey(), refused.arguments().toArray()));
                owner.setInvalid(true);
            }
        }
    }

    private NewPlan plan() {
        ScheduleGrain chosen = grain.getValue().equals(NO_GRAIN) ? null : ScheduleGrain.valueOf(grain.getValue());
        String title = text("planning.kind." + kind.getValue()).toUpperCase(Locale.ROOT) + "\n"
                + office.getValue().name().toUpperCase(Locale.ROOT) + "\n"
                + text("planning.new.title-year", year.getValue());
        PlanHeader header = new PlanHeader(
                new FiscalYear(year.getValue()),
                kind.getValue(),
                level.getValue(),
                owner.getValue().strip(),
                title,
                null,
                null,
                chosen);
        return new NewPlan(header, null, List.of(), List.of(), List.of(), List.of(), List.of(), PlanLayout.NONE);
    }

    /** Whether a year can be one of a plan; otherwise the field says so. */
    static boolean sensible(IntegerField year) {
        boolean sensible = year.getValue() != null && year.getValue() >= FIRST_YEAR && year.getValue() <= LAST_YEAR;
        year.setErrorMessage(text("planning.new.year-range", FIRST_YEAR, LAST_YEAR));
        year.setInvalid(!sensible);
        return sensible;
    }
}
