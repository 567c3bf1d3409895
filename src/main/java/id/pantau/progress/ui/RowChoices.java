package id.pantau.progress.ui;

import static id.pantau.uikit.Texts.text;

import id.pantau.progress.Standing;
import id.pantau.progress.UnitProgress;
import id.pantau.uikit.HtmlSection;
import java.util.Objects;
import org.jsoup.nodes.Element;

/** Which indicators a person wants to see: links by status and by unit, each saying how many rows it leads to. */
final class RowChoices {

    private final RowSelection selection;
    private final DashboardAddress address;

    RowChoices(RowSelection selection) {
        this.selection = selection;
        address = selection.address();
    }

    HtmlSection section() {
        HtmlSection section = new HtmlSection();
        section.addClassName("row-choices");
        section.getElement().setAttribute("aria-label", text("progress.choice.rows"));
        statuses(line(section.body(), text("progress.choice.status")));
        units(line(section.body(), text("progress.choice.unit")));
        return section.show();
    }

    private void statuses(Element line) {
        var rows = selection.ofUnit();
        link(line, address.withRows(null), address.rows() == null, text("progress.choice.all"), rows.size());
        for (Standing standing : Standing.values()) {
            RowFilter filter = RowFilter.of(standing);
            int count = filter.of(rows).size();
            if (count > 0 || address.rows() == filter) {
                Element link = link(line, address.withRows(filter), address.rows() == filter, filter.words(), count);
                link.addClass(StatusWords.tone(standing).className());
                StatusWords.tone(standing).icon().appendTo(link);
            }
        }
        RowFilter chosen = address.rows();
        if (chosen != null && !chosen.isStanding()) {
            link(line, address, true, chosen.words(), chosen.of(rows).size());
        }
    }

    private void units(Element line) {
        int all = selection.inStatus(selection.progress().indicators()).size();
        link(line, address.withUnit(null), address.unit() == null, text("progress.choice.all"), all);
        for (UnitProgress each : selection.progress().byUnit()) {
            DashboardAddress there = address.withUnit(each.unit().id());
            link(
                    line,
                    there,
                    Objects.equals(address.unit(), there.unit()),
                    each.unit().name(),
                    selection.inStatus(each.indicators()).size());
        }
    }

    private static Element line(Element parent, String name) {
        Element line = parent.appendElement("div");
        line.appendElement("span").text(name);
        return line;
    }

    private static Element link(Element line, DashboardAddress there, boolean chosen, String words, int count) {
        Element link = line.appendElement("a").attr("href", there.toString()).addClass("chip");
        if (chosen) {
            link.attr("aria-current", "true");
        }
        link.appendElement("span").text(words + ' ');
        link.appendElement("b").text(String.valueOf(count));
        return link;
    }
}
