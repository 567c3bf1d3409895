package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.office.OfficeService;
import id.pantau.office.OwnerSuggestion;
import id.pantau.planning.NewPlan;
import id.pantau.planning.ui.ImportOwnerChoices.OwnerText;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.OfficeId;
import java.util.List;

/** Which units of the office the owner texts of a workbook stand for. */
final class ImportOwners extends Composite<Div> {

    private final OfficeService offices;
    private final ImportDraft draft;
    private final Runnable changed;

    ImportOwners(OfficeService offices, ImportDraft draft, Runnable changed) {
        this.offices = offices;
        this.draft = draft;
        this.changed = changed;
        getContent().addClassName("import-owners");
    }

    /** Asks anew, for the sheets that are wanted now. */
    void show(OfficeId office) {
        getContent().removeAll();
        List<NewPlan> plans = draft.plans();
        List<OwnerText> texts = ImportOwnerChoices.in(plans);
        setVisible(!texts.isEmpty());
        Div sure = new Div();
        Div unsure = new Div();
        texts.stream().map(OwnerText::year).distinct().forEach(year -> ask(office, year, texts, sure, unsure));
        getContent().add(new Paragraph(text("planning.import.owners.about", texts.size())), unsure);
        if (sure.getComponentCount() > 0) {
            Details certain = new Details(text("planning.import.owners.certain", sure.getComponentCount()), sure);
            getContent().add(certain);
        }
    }

    private void ask(OfficeId office, FiscalYear year, List<OwnerText> texts, Div sure, Div unsure) {
        List<String> words = texts.stream()
                .filter(text -> text.year().equals(year))
                .map(OwnerText::text)
                .toList();
        for (OwnerSuggestion suggestion : offices.ownerSuggestions(office, year, words)) {
            OwnerText text = new OwnerText(year, suggestion.text());
            (suggestion.match() != null ? sure : unsure)
                    .add(new ImportOwnerField(text, suggestion, draft.owners(), changed));
        }
    }
}
