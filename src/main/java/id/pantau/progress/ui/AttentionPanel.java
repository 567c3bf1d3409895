package id.pantau.progress.ui;

import static id.pantau.uikit.Texts.text;

import id.pantau.planning.PlanSummary;
import id.pantau.progress.IndicatorProgress;
import id.pantau.progress.PlanProgress;
import id.pantau.realization.EntryState;
import id.pantau.realization.WaitingEntries;
import id.pantau.uikit.Formats;
import id.pantau.uikit.HtmlSection;
import id.pantau.uikit.Tone;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** What needs somebody now: each matter in one sentence that leads to the rows concerned. */
final class AttentionPanel {

    private final PlanProgress progress;
    private final DashboardAddress address;
    private final LocalDate due;
    private final List<WaitingEntries> waiting;

    /**
     * @param due the last day on which an entry of the month is in time
     * @param waiting what the planner and the Sekretaris have to look at
     */
    AttentionPanel(PlanProgress progress, DashboardAddress address, LocalDate due, List<WaitingEntries> waiting) {
        this.progress = progress;
        this.address = address;
        this.due = due;
        this.waiting = List.copyOf(waiting);
    }

    HtmlSection section(LocalDate today) {
        HtmlSection section = new HtmlSection();
        section.addClassNames("card", "attention");
        section.body().appendElement("h2").text(text("progress.attention.title"));
        Element list = section.body().appendElement("ul").attr("role", "list");
        matter(list, Tone.DANGER, RowFilter.RETURNED);
        matter(
                list,
                today.isAfter(due) ? Tone.DANGER : Tone.WARNING,
                RowFilter.EMPTY_THIS_MONTH,
                month(),
                deadline(today));
        matter(list, Tone.DANGER, RowFilter.UNEXPLAINED);
        matter(list, Tone.DANGER, RowFilter.CRITICAL);
        waiting.forEach(entries -> waiting(list, entries));
        matter(list, Tone.WARNING, RowFilter.SCHEDULE_UNKNOWN);
        if (list.childrenSize() == 0) {
            item(list, Tone.SUCCESS).text(text("progress.attention.nothing", month()));
        }
        return section.show();
    }

    private void matter(Element list, Tone tone, RowFilter filter, Object... arguments) {
        List<IndicatorProgress> rows = filter.of(progress.indicators());
        if (rows.isEmpty()) {
            return;
        }
        Object[] said = new Object[arguments.length + 1];
        said[0] = rows.size();
        System.arraycopy(arguments, 0, said, 1, arguments.length);
        Element words = item(list, tone);
        words.appendElement("a")
                .attr("href", address.withUnit(null).withRows(filter).toString())
                .text(text("progress.attention." + filter, said));
        words.appendElement("small").text(owners(rows));
    }

    private void waiting(Element list, WaitingEntries entries) {
        PlanSummary plan = progress.plan().summary();
        YearMonth month = plan.year().month(entries.month());
        String stage = entries.state() == EntryState.SUBMITTED
                ? ProgressNavigation.AWAITING_VERIFICATION
                : ProgressNavigation.AWAITING_APPROVAL;
        item(list, Tone.INFO)
                .appendElement("a")
                .attr("href", ProgressNavigation.review(plan.office(), month, stage))
                .text(text("progress.attention.waiting." + entries.state(), entries.count(), Formats.month(month)));
    }

    private static Element item(Element list, Tone tone) {
        Element item = list.appendElement("li").addClass(tone.className());
        tone.icon().appendTo(item);
        return item.appendElement("div");
    }

    /** Who answers for the rows, and for how many. */
    private String owners(List<IndicatorProgress> rows) {
        return OwnerGroup.of(rows, progress.units()).stream()
                .map(group -> text(
                        "progress.attention.owner", group.name(), group.rows().size()))
                .collect(Collectors.joining(" · "));
    }

    private String month() {
        return Formats.month(YearMonth.of(progress.plan().summary().year().value(), progress.through()));
    }

    private String deadline(LocalDate today) {
        return text(today.isAfter(due) ? "progress.attention.overdue" : "progress.attention.until", due);
    }
}
