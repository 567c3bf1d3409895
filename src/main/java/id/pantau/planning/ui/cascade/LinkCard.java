package id.pantau.planning.ui.cascade;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import id.pantau.planning.cascade.CascadeAnswer;
import id.pantau.planning.cascade.CascadeLink;
import id.pantau.planning.cascade.CascadeMap;
import id.pantau.planning.cascade.CascadeNode;
import id.pantau.planning.comparing.WordDifference;
import id.pantau.uikit.Formats;
import id.pantau.uikit.HtmlSection;
import id.pantau.uikit.Icons;
import java.time.ZoneId;
import java.util.List;
import org.jsoup.nodes.Element;

/** One link with both its texts, the words marked in which they differ, and what a planner can say about it. */
final class LinkCard extends Composite<Div> {

    private final CascadeMap map;
    private final CascadeLink link;
    private final CascadeDesk desk;

    LinkCard(CascadeMap map, CascadeLink link, CascadeDesk desk, ZoneId zone) {
        this.map = map;
        this.link = link;
        this.desk = desk;
        getContent().addClassName("link-card");
        getContent().add(texts(zone));
        if (map.mayDecide()) {
            getContent().add(buttons());
        }
    }

    private HtmlSection texts(ZoneId zone) {
        WordDifference difference = map.wordDifference(link);
        HtmlSection section = new HtmlSection();
        side(section.body(), "planning.cascade.indicator-of", link.parent(), difference.older());
        side(section.body(), "planning.cascade.objective-of", link.child(), difference.newer());
        Element marks = section.body().appendElement("p").addClass("link-marks");
        LinkWords.state(marks, link);
        map.targetDifference(link).ifPresent(each -> LinkWords.difference(marks, each));
        CascadeLink.Decided decided = link.decided();
        if (decided != null) {
            marks.appendElement("small")
                    .text(text("planning.cascade.decided", decided.by(), Formats.dateTime(decided.at(), zone)));
        }
        return section.show();
    }

    private void side(Element body, String key, CascadeNode end, List<WordDifference.Piece> pieces) {
        Element side = body.appendElement("p");
        side.appendElement("small")
                .text(text(key, map.tree().plan(end.plan()).orElseThrow().owner()));
        LinkWords.marked(side, pieces);
    }

    private Div buttons() {
        Div buttons = new Div();
        buttons.addClassNames("link-buttons", "no-print");
        if (link.confirmed()) {
            buttons.add(button("planning.cascade.withdraw", Icons.RETURN, CascadeAnswer.WITHDRAWN));
        } else {
            buttons.add(
                    button("planning.cascade.right", Icons.CHECK, CascadeAnswer.CONFIRMED),
                    button("planning.cascade.wrong", Icons.CLOSE, CascadeAnswer.REJECTED));
        }
        return buttons;
    }

    private Button button(String key, Icons icon, CascadeAnswer answer) {
        Button button = new Button(text(key), icon.create());
        button.addClickListener(click -> desk.answer(link.parent(), link.child(), answer));
        button.setDisableOnClick(true);
        return button;
    }
}
