package id.pantau.planning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import id.pantau.planning.NewAction;
import id.pantau.planning.PlanKind;
import id.pantau.planning.ScheduleGrain;
import id.pantau.planning.editing.PartField;
import java.util.List;

/** The fields of a row of action. */
final class ActionForm extends Composite<Div> {

    /** @param units names of the units of the office */
    ActionForm(NewAction action, List<String> units, EditFields fields) {
        String key = action.key();
        ScheduleGrain grain = fields.desk().content().header().grain();
        getContent().addClassName("part-fields");
        if (grain != null) {
            getContent().add(new ScheduleField(action, grain, fields));
        }
        getContent()
                .add(
                        fields.area(key, PartField.ACTIVITY, action.activity()),
                        fields.area(key, PartField.SUB_ACTIVITY, action.subActivity()),
                        fields.line(key, PartField.OUTPUT, action.output()),
                        fields.area(key, PartField.PROGRAM, action.program()),
                        new OwnerField(action, units, fields));
        if (fields.desk().content().header().kind() == PlanKind.RENCANA_AKSI || action.allocation() != null) {
            getContent().add(new BudgetField(action, fields));
        }
    }
}
