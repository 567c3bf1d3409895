package id.pantau.progress.ui.review;

import static id.pantau.uikit.Texts.text;

import id.pantau.realization.EntryDetails;
import id.pantau.realization.Step;
import id.pantau.uikit.Formats;
import id.pantau.uikit.HtmlSection;
import java.time.ZoneId;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Who entered, handed in, verified and approved an entry. */
final class ReviewTrail {

    private final ZoneId zone;

    ReviewTrail(ZoneId zone) {
        this.zone = zone;
    }

    HtmlSection of(EntryDetails entry) {
        HtmlSection section = new HtmlSection();
        section.addClassName("review-trail");
        Element list = section.body().appendElement("ol").attr("role", "list");
        step(list, "entered", entry.enteredBy(), Formats.dateTime(entry.enteredAt(), zone));
        step(list, "submitted", entry.provenance().submitted());
        step(list, "verified", entry.provenance().verified());
        step(list, "approved", entry.provenance().approved());
        String correction = entry.provenance().correction();
        if (correction != null) {
            list.appendElement("li").text(text("progress.review.trail.correction", correction));
        }
        return section.show();
    }

    private void step(Element list, String what, @Nullable Step step) {
        if (step != null) {
            step(list, what, step.name(), Formats.dateTime(step.at(), zone));
        }
    }

    private static void step(Element list, String what, String who, String when) {
        list.appendElement("li").text(text("progress.review.trail." + what, who, when));
    }
}
