package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.html.Paragraph;
import id.pantau.planning.PlanHistory;
import id.pantau.planning.PlanStatus;
import id.pantau.planning.PlanSummary;
import id.pantau.planning.PlanVersion;
import id.pantau.uikit.Formats;
import id.pantau.uikit.Tone;
import java.time.YearMonth;
import java.util.Optional;

/** How versions of a plan are spoken of. */
final class VersionWords {

    private VersionWords() {}

    /** Which document it is, whatever its version. */
    static String document(PlanSummary plan) {
        return String.join(
                " · ",
                text("planning.kind." + plan.header().kind()) + " " + plan.year(),
                plan.header().owner());
    }

    /** Why a version was made; hidden for a first one. */
    static Paragraph reason(PlanVersion version) {
        Paragraph paragraph = new Paragraph(text(
                "planning.version.because",
                version.number(),
                String.valueOf(version.reason()),
                Formats.date(version.date())));
        paragraph.addClassName("version-reason");
        paragraph.setVisible(version.reason() != null);
        return paragraph;
    }

    /** The months in which a version counts, or would. */
    static String months(PlanHistory history, PlanVersion version) {
        YearMonth first = version.effectiveFrom();
        Optional<YearMonth> next =
                history.after(version).filter(after -> !after.isDraft()).map(PlanVersion::effectiveFrom);
        YearMonth last = next.map(month -> month.minusMonths(1)).orElse(first.withMonth(12));
        if (last.isBefore(first)) {
            return text("planning.version.no-months");
        }
        return first.equals(last)
                ? Formats.month(first)
                : text("planning.version.months", Formats.month(first.getMonth()), last);
    }

    static Tone tone(PlanStatus status) {
        return switch (status) {
            case ACTIVE -> Tone.SUCCESS;
            case DRAFT -> Tone.INFO;
            case SUPERSEDED -> Tone.NEUTRAL;
        };
    }
}
