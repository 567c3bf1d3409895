package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import id.pantau.planning.comparing.Change;
import id.pantau.planning.comparing.PartKind;
import id.pantau.planning.comparing.PlanDifference;
import id.pantau.uikit.BadgeMarkup;
import id.pantau.uikit.Formats;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Two contents of a plan side by side: how much changed on top, then part by part; one light component. */
@Tag("section")
@StyleSheet("context://styles/version.css")
final class DifferencePanel extends Component implements HasStyle {

    private static final List<Change> COUNTED =
            List.of(Change.ADDED, Change.REMOVED, Change.MOVED, Change.CHANGED, Change.RENUMBERED);

    private final PlanDifference difference;

    /**
     * Shows the difference.
     *
     * @param older what the older content is called
     * @param newer what the newer content is called
     * @param all whether parts that are the same are shown too
     */
    DifferencePanel(PlanDifference difference, String older, String newer, boolean all) {
        this.difference = difference;
        addClassName("difference");
        Document document = Document.createShell("");
        document.outputSettings(new Document.OutputSettings().prettyPrint(false));
        Element body = document.body();
        counts(body.appendElement("div").addClass("difference-counts"));
        kinds(body.appendElement("ul").addClass("difference-kinds"));
        table(body, older, newer, all);
        getElement().setProperty("innerHTML", body.html());
    }

    private void counts(Element counts) {
        COUNTED.stream()
                .filter(change -> difference.count(change) > 0)
                .forEach(change -> BadgeMarkup.appendTo(
                        counts,
                        DifferenceRow.tone(change),
                        text("planning.version.counted." + change, Formats.number(difference.count(change)))));
        if (difference.isEmpty()) {
            counts.appendElement("p").text(text("planning.version.no-difference"));
        }
    }

    private void kinds(Element list) {
        for (PartKind kind : PartKind.values()) {
            String words = Arrays.stream(Change.values())
                    .filter(change -> change.isNotable() && difference.count(kind, change) > 0)
                    .map(change ->
                            text("planning.version.counted." + change, Formats.number(difference.count(kind, change))))
                    .collect(Collectors.joining(", "));
            if (!words.isEmpty()) {
                list.appendElement("li")
                        .text(text("planning.version.counted", text("planning.version.part." + kind), words));
            }
        }
    }

    private void table(Element body, String older, String newer, boolean all) {
        Element table = body.appendElement("table").addClass("difference-table");
        Element head = table.appendElement("thead").appendElement("tr");
        for (String name : List.of(text("planning.version.part"), older, newer)) {
            head.appendElement("th").attr("scope", "col").text(name);
        }
        Element rows = table.appendElement("tbody");
        difference.parts().stream()
                .filter(part -> all || part.change() != Change.SAME)
                .forEach(part -> new DifferenceRow(part, older, newer).addTo(rows));
        if (rows.childrenSize() == 0) {
            table.remove();
        }
    }
}
