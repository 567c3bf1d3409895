package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import id.pantau.office.OfficeSummary;
import id.pantau.planning.Finding;
import id.pantau.planning.checking.PlanCheck;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What one sheet was understood to be, with everything that has to be said about it and answered. */
final class SheetReadingPanel extends Composite<Div> {

    /**
     * @param office where the plan would be stored; a document that names another one is remarked on
     * @param changed told after every answer
     */
    SheetReadingPanel(ImportSheet sheet, OfficeSummary office, ImportDesk desk, Runnable changed) {
        getContent().addClassName("sheet-reading");
        getContent().add(new H2(text("planning.import.sheet", sheet.name())));
        if (sheet.content() == null) {
            getContent().add(new ImportFindings(findings(sheet), sheet.places(), part -> {}));
        } else {
            getContent().add(new ImportSheetReview(sheet, sheet.content(), office, findings(sheet), desk, changed));
        }
    }

    /** What the reader remarked on, without what is asked in words of its own. */
    private static List<Finding> findings(ImportSheet sheet) {
        Set<String> asked = sheet.asked().stream().map(PlanCheck::code).collect(Collectors.toSet());
        return sheet.reading().findings().stream()
                .filter(finding -> !asked.contains(finding.code()))
                .toList();
    }
}
