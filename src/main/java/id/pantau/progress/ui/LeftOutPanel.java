package id.pantau.progress.ui;

import static id.pantau.uikit.Texts.text;

import id.pantau.achievement.LeftOut;
import id.pantau.uikit.HtmlSection;
import java.util.List;
import org.jsoup.nodes.Element;

/** What the mean of an office does not contain, and why; folded until somebody asks. */
final class LeftOutPanel {

    private LeftOutPanel() {}

    static HtmlSection of(List<LeftOut> leftOut) {
        HtmlSection section = new HtmlSection();
        section.addClassName("left-out");
        Element details = section.body().appendElement("details");
        details.appendElement("summary").text(text("progress.left-out", leftOut.size()));
        Element list = details.appendElement("ul");
        for (LeftOut each : leftOut) {
            Element item = list.appendElement("li");
            item.appendElement("b").text(StatusWords.reason(each.reason()));
            item.appendText(" — " + each.name());
        }
        return section.show();
    }
}
