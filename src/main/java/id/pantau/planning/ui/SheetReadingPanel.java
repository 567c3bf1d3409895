package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.office.OfficeSummary;
import id.pantau.planning.Finding;
import id.pantau.planning.NewPlan;
import id.pantau.planning.PlanCounts;
import id.pantau.planning.PlanHeader;
import id.pantau.planning.SheetReading;
import id.pantau.uikit.ErrorNotice;
import id.pantau.uikit.Figure;
import id.pantau.uikit.Formats;
import id.pantau.uikit.Tone;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What one sheet was understood to be, with everything that has to be said about it. */
final class SheetReadingPanel extends Composite<Div> {

    private static final int CELLS_SHOWN = 12;

    /** @param office where the plan would be stored; a document that names another one is remarked on */
    SheetReadingPanel(SheetReading reading, OfficeSummary office) {
        getContent().addClassName("sheet-reading");
        getContent().add(new H2(text("planning.import.sheet", reading.sheet())));
        plan(reading.plan());
        if (reading.plan() != null && !names(reading.plan().header().title(), office)) {
            getContent().add(new ErrorNotice(Tone.WARNING, text("planning.import.other-office", office.name())));
        }
        reading.findings().forEach(finding -> getContent().add(notice(finding)));
    }

    private void plan(@Nullable NewPlan plan) {
        if (plan == null) {
            return;
        }
        PlanHeader header = plan.header();
        PlanCounts counts = plan.counts();
        getContent()
                .add(
                        new Paragraph(text("planning.kind." + header.kind()) + " · " + header.owner() + " · "
                                + header.year()),
                        Figure.row(
                                figure("objectives", counts.objectives()),
                                figure("indicators", counts.indicators()),
                                figure("actions", counts.actions()),
                                figure("marks", counts.marks()),
                                figure("open-schedules", counts.openSchedules())));
    }

    private static boolean names(String title, OfficeSummary office) {
        String place = office.name().replaceFirst("^KPU ", "").toLowerCase(Locale.ROOT);
        return title.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT).contains(place);
    }

    private static Figure figure(String name, int count) {
        return new Figure(text("planning.count." + name), Formats.number(count));
    }

    private static ErrorNotice notice(Finding finding) {
        String words = text(finding.code(), finding.arguments().toArray());
        return new ErrorNotice(tone(finding.severity()), words + cells(finding));
    }

    private static String cells(Finding finding) {
        if (finding.cells().isEmpty()) {
            return "";
        }
        String shown =
                String.join(", ", finding.cells().stream().limit(CELLS_SHOWN).toList());
        int more = finding.cells().size() - CELLS_SHOWN;
        return " "
                + (more > 0
                        ? text("planning.import.cells-and-more", finding.cells().size(), shown, more)
                        : text("planning.import.cells", finding.cells().size(), shown));
    }

    private static Tone tone(Finding.Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.DANGER;
            case WARNING -> Tone.WARNING;
            case QUESTION -> Tone.INFO;
        };
    }
}
