package id.pantau.realization.ui.period;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;

/** The parts of a dialog one under the other, as wide as its sentences like to be. */
@StyleSheet("context://styles/period.css")
final class PeriodForm extends Composite<Div> {

    PeriodForm(Collection<? extends Component> parts) {
        getContent().addClassName("period-form");
        parts.forEach(getContent()::add);
    }
}
