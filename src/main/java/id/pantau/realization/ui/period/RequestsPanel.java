package id.pantau.realization.ui.period;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import id.pantau.realization.OfficePeriods;
import id.pantau.realization.Reopening;
import id.pantau.realization.ReopeningState;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** What units asked for: the unanswered first, then what is open now; what is over folded away. */
final class RequestsPanel extends Composite<Section> {

    private final OfficePeriods page;
    private final RequestActions doing;
    private final ZoneId zone;

    RequestsPanel(OfficePeriods page, RequestActions doing, ZoneId zone) {
        this.page = page;
        this.doing = doing;
        this.zone = zone;
        getContent().addClassName("period-requests");
        List<Reopening> present = these(ReopeningState.WAITING, ReopeningState.RUNNING);
        List<Reopening> past = these(ReopeningState.REFUSED, ReopeningState.OVER);
        getContent().setVisible(!present.isEmpty() || !past.isEmpty());
        if (!present.isEmpty()) {
            getContent().add(new H2(text("realization.period.requests")), cards(present));
        }
        if (!past.isEmpty()) {
            getContent().add(new Details(text("realization.period.requests.past", past.size()), cards(past)));
        }
    }

    private List<Reopening> these(ReopeningState... states) {
        return Stream.of(states).flatMap(state -> page.requests(state).stream()).toList();
    }

    private Div cards(List<Reopening> requests) {
        Div cards = new Div();
        cards.addClassName("period-request-list");
        requests.forEach(
                request -> cards.add(new RequestCard(request, page.rights().plans() ? doing : null, zone)));
        return cards;
    }
}
