package id.pantau.report.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import id.pantau.report.QuarterReport;
import id.pantau.report.QuarterState;
import id.pantau.report.ReportService;
import id.pantau.report.ReportedPlan;
import id.pantau.uikit.Formats;
import id.pantau.uikit.StatusBadge;
import id.pantau.uikit.Tone;

/** One quarter: its months, where it stands, how much of it is filled in, and its report to download. */
final class QuarterCard extends Composite<Article> {

    private final QuarterReport quarter;

    QuarterCard(ReportService reports, ReportedPlan plan, QuarterReport quarter) {
        this.quarter = quarter;
        getContent().addClassNames("card", "report-quarter");
        Div head = new Div(new H2(Formats.quarter(quarter.quarter().number())), badge());
        head.addClassName("report-quarter-head");
        getContent().add(head, soft(period(plan)), filled());
        if (quarter.state() == QuarterState.RUNNING) {
            getContent().add(soft(text("report.provisional")));
        }
        getContent().add(quarter.available() ? new ReportDownload(reports, plan, quarter.quarter()) : later(plan));
    }

    private StatusBadge badge() {
        Tone tone = switch (quarter.state()) {
            case NOT_BEGUN -> Tone.NEUTRAL;
            case RUNNING -> Tone.INFO;
            case OVER -> Tone.SUCCESS;
        };
        return new StatusBadge(tone, text("report.state." + quarter.state()));
    }

    private String period(ReportedPlan plan) {
        return text(
                "report.period",
                Formats.month(quarter.quarter().firstMonth()),
                Formats.month(quarter.quarter().lastMonth()),
                plan.year());
    }

    private Component filled() {
        String words = text("report.filled", quarter.filled(), quarter.expected());
        ProgressBar bar = new ProgressBar(0, Math.max(1, quarter.expected()), quarter.filled());
        bar.getElement().setAttribute("aria-label", words);
        Div filled = new Div(new Paragraph(words), bar);
        filled.setTitle(text("report.filled.hint"));
        return filled;
    }

    private Component later(ReportedPlan plan) {
        return soft(text(
                "report.unavailable",
                plan.year().month(quarter.quarter().firstMonth()).atDay(1)));
    }

    private static Paragraph soft(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName("report-soft");
        return paragraph;
    }
}
