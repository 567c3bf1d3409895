package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.office.OfficeSummary;
import id.pantau.planning.Finding;
import id.pantau.planning.NewPlan;
import id.pantau.planning.PlanCounts;
import id.pantau.planning.PlanHeader;
import id.pantau.planning.PlanService;
import id.pantau.planning.checking.PlanCheck;
import id.pantau.uikit.ErrorNotice;
import id.pantau.uikit.Figure;
import id.pantau.uikit.Formats;
import id.pantau.uikit.Tone;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What one sheet was understood to be, with everything that has to be said about it and answered. */
final class SheetReadingPanel extends Composite<Div> {

    private final ImportSheet sheet;
    private final ImportPlaces places;
    private final Div figures = new Div();

    /** @param office where the plan would be stored; a document that names another one is remarked on */
    SheetReadingPanel(ImportSheet sheet, OfficeSummary office, PlanService plans, Runnable changed) {
        this.sheet = sheet;
        places = new ImportPlaces(sheet.reading().places());
        getContent().addClassName("sheet-reading");
        getContent().add(new H2(text("planning.import.sheet", sheet.name())));
        NewPlan plan = sheet.content();
        if (plan == null) {
            getContent().add(new ImportFindings(findings(), places, key -> {}));
            return;
        }
        ImportPreview preview = new ImportPreview(plan, places);
        getContent().add(header(plan.header()), figures);
        DocumentOffice.warning(plan.header().title(), office).ifPresent(words -> getContent()
                .add(new ErrorNotice(Tone.WARNING, words)));
        getContent().add(new ImportFindings(findings(), places, preview::jump));
        getContent().add(new H3(text("planning.import.preview")), preview);
        showFigures(plan.counts());
    }

    private static Paragraph header(PlanHeader header) {
        return new Paragraph(text("planning.kind." + header.kind()) + " · " + header.owner() + " · " + header.year());
    }

    /** What the reader remarked on, without what is asked below in words of its own. */
    private List<Finding> findings() {
        Set<String> asked = sheet.asked().stream().map(PlanCheck::code).collect(Collectors.toSet());
        return sheet.reading().findings().stream()
                .filter(finding -> !asked.contains(finding.code()))
                .toList();
    }

    private void showFigures(PlanCounts counts) {
        figures.removeAll();
        figures.add(Figure.row(
                figure("objectives", counts.objectives()),
                figure("indicators", counts.indicators()),
                figure("actions", counts.actions()),
                figure("marks", counts.marks()),
                figure("open-schedules", counts.openSchedules())));
    }

    private static Figure figure(String name, int count) {
        return new Figure(text("planning.count." + name), Formats.number(count));
    }
}
