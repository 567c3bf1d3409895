package id.pantau.progress.ui.review;

import static id.pantau.uikit.Texts.text;

import id.pantau.progress.triage.Anomaly;
import id.pantau.progress.triage.ReviewRow;
import id.pantau.progress.triage.Severity;
import id.pantau.realization.EntryDetails;
import id.pantau.realization.EntryState;
import id.pantau.uikit.BadgeMarkup;
import id.pantau.uikit.Tone;
import java.util.List;
import org.jsoup.nodes.Element;

/** Where an entry stands and how it came about, as badges. */
final class EntryBadge {

    private EntryBadge() {}

    static void state(Element parent, ReviewRow row) {
        EntryDetails entry = row.entry();
        BadgeMarkup.appendTo(
                parent,
                entry == null ? Tone.NEUTRAL : tone(entry.state()),
                entry == null ? text("progress.review.not-begun") : text("progress.state." + entry.state()));
    }

    /** Late, filled in afterwards, corrected. */
    static void marks(Element parent, EntryDetails entry) {
        mark(parent, entry.provenance().late(), Tone.WARNING, "progress.review.late");
        mark(parent, entry.provenance().backfilled(), Tone.NEUTRAL, "progress.review.backfilled");
        mark(parent, entry.revision() > 1, Tone.INFO, "progress.review.correction");
    }

    private static void mark(Element parent, boolean holds, Tone tone, String key) {
        if (holds) {
            BadgeMarkup.appendTo(parent, tone, text(key));
        }
    }

    /** Rules that fired, each in a sentence. */
    static void findings(Element parent, List<Anomaly> findings) {
        if (findings.isEmpty()) {
            return;
        }
        Element list = parent.appendElement("ul").addClass("review-findings").attr("role", "list");
        for (Anomaly finding : findings) {
            Tone tone = tone(finding.rule().severity());
            Element item = list.appendElement("li").addClass(tone.className());
            tone.icon().appendTo(item);
            Element words = item.appendElement("span");
            words.appendElement("b")
                    .text(text("progress.review.finding", finding.rule().title()));
            words.appendText(" " + finding.sentence());
        }
    }

    private static Tone tone(Severity severity) {
        return switch (severity) {
            case CONTRADICTION -> Tone.DANGER;
            case QUESTION -> Tone.WARNING;
            case NOTE -> Tone.INFO;
        };
    }

    private static Tone tone(EntryState state) {
        return switch (state) {
            case DRAFT -> Tone.NEUTRAL;
            case SUBMITTED, VERIFIED -> Tone.INFO;
            case APPROVED -> Tone.SUCCESS;
            case RETURNED -> Tone.DANGER;
        };
    }
}
