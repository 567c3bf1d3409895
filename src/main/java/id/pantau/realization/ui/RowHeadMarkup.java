package id.pantau.realization.ui;

import static id.pantau.uikit.Texts.text;

import id.pantau.planning.ObjectiveDetails;
import id.pantau.realization.EntryDetails;
import id.pantau.realization.EntryState;
import id.pantau.realization.Remark;
import id.pantau.realization.ReportingCalendar;
import id.pantau.realization.Step;
import id.pantau.realization.TaskRow;
import id.pantau.uikit.BadgeMarkup;
import id.pantau.uikit.Formats;
import id.pantau.uikit.Tone;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Writes which indicator a row is, where its entry stands, what is missing, and why it was sent back. */
final class RowHeadMarkup {

    private final MonthRows rows;
    private final TaskRow row;
    private final ReportingCalendar calendar;

    RowHeadMarkup(MonthRows rows, TaskRow row, ReportingCalendar calendar) {
        this.rows = rows;
        this.row = row;
        this.calendar = calendar;
    }

    static String id(TaskRow row) {
        return "r-" + MonthRows.key(row);
    }

    void appendTo(Element head, int number) {
        head.addClass("row-head").attr("tabindex", "-1");
        head.appendElement("span").addClass("row-objective").text(objective(row.objective()));
        Element name = head.appendElement("span").addClass("row-indicator");
        name.appendElement("span").addClass("row-number").text(number + ".");
        name.appendElement("span").attr("id", id(row)).text(row.indicator().text());
        badges(head.appendElement("span").addClass("row-badges"));
        standing(head);
        remarks(head);
    }

    private static String objective(ObjectiveDetails objective) {
        return text(
                "realization.row.objective", objective.number() == null ? "" : objective.number(), objective.text());
    }

    private void badges(Element badges) {
        EntryState state = rows.state(row);
        boolean none = row.entry().isEmpty();
        if (none) {
            badge(badges, Tone.NEUTRAL, text("realization.state.none"), "state-none");
        }
        badge(badges, tone(state), text("realization.state." + CellWords.word(state)), none ? "state-begun" : "state");
        row.entry().map(EntryDetails::provenance).ifPresent(provenance -> {
            if (provenance.late()) {
                BadgeMarkup.appendTo(badges, Tone.WARNING, text("realization.grid.late"));
            }
            if (provenance.backfilled()) {
                BadgeMarkup.appendTo(badges, Tone.NEUTRAL, text("realization.grid.backfilled"));
            }
            if (provenance.correction() != null) {
                BadgeMarkup.appendTo(badges, Tone.INFO, text("realization.grid.correction"));
            }
            if (provenance.sample()) {
                badge(badges, Tone.NEUTRAL, text("realization.sample"), "is-sample");
            }
        });
    }

    private static void badge(Element badges, Tone tone, String words, String name) {
        Element place = badges.appendElement("span").addClass(name);
        BadgeMarkup.appendTo(place, tone, words);
        if (name.equals("state-begun")) {
            place.attr("hidden", "hidden");
        }
    }

    private static Tone tone(EntryState state) {
        return switch (state) {
            case DRAFT, SUBMITTED -> Tone.INFO;
            case VERIFIED, APPROVED -> Tone.SUCCESS;
            case RETURNED -> Tone.WARNING;
        };
    }

    private void standing(Element head) {
        Element line = head.appendElement("span").addClass("row-standing");
        EntryState state = rows.state(row);
        if (rows.isOpen(row)) {
            String missing = rows.missingWords(row);
            line.appendElement("span")
                    .addClass("row-missing")
                    .text(
                            missing.isEmpty()
                                    ? text("realization.grid.say.complete")
                                    : text("realization.grid.say.missing", missing));
            line.appendElement("span").addClass("row-saved");
        } else if (!state.isOpen()) {
            line.text(whoHasIt(state));
        }
    }

    /** Why nothing of it can be typed: who has it since when, and what one can do. */
    private String whoHasIt(EntryState state) {
        String rule = text("realization.entry.not-open." + CellWords.word(state));
        return row.entry()
                .map(EntryDetails::provenance)
                .map(provenance -> switch (state) {
                    case SUBMITTED -> by(provenance.submitted(), rule);
                    case VERIFIED -> by(provenance.verified(), rule);
                    default -> by(provenance.approved(), rule);
                })
                .orElse(rule);
    }

    private String by(@Nullable Step step, String rule) {
        return step == null
                ? rule
                : text("realization.grid.by", step.name(), Formats.dateTime(step.at(), calendar.zone())) + " " + rule;
    }

    private void remarks(Element head) {
        List<Remark> open = row.openRemarks();
        open.stream()
                .filter(remark -> remark.cell() == null)
                .forEach(remark -> CellMarkup.remark(head, remark, calendar));
        List<Remark> earlier =
                row.remarks().stream().filter(remark -> !open.contains(remark)).toList();
        if (!earlier.isEmpty()) {
            Element details = head.appendElement("details").addClass("earlier-remarks");
            details.appendElement("summary").text(text("realization.grid.earlier", earlier.size()));
            earlier.forEach(remark -> CellMarkup.remark(details, remark, calendar));
        }
    }
}
