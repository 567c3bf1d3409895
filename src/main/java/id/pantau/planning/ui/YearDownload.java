package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.select.Select;
import id.pantau.document.DocumentFormat;
import id.pantau.document.WrittenFile;
import id.pantau.planning.PlanSummary;
import id.pantau.planning.printing.PlanPrintService;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.OfficeId;
import java.util.List;
import java.util.Map;

/** Hands out every plan of an office for a year as one file. */
final class YearDownload extends Composite<DownloadMenu> {

    private record OfficeYear(OfficeId office, FiscalYear year) {}

    private final PlanPrintService prints;
    private final List<OfficeYear> choices;
    private final Map<OfficeId, String> names;
    private volatile OfficeYear chosen;

    /** @param plans of which there is at least one */
    YearDownload(PlanPrintService prints, List<PlanSummary> plans, Map<OfficeId, String> names) {
        this.prints = prints;
        this.choices = plans.stream()
                .map(plan -> new OfficeYear(plan.office(), plan.year()))
                .distinct()
                .toList();
        this.names = names;
        this.chosen = choices.getFirst();
    }

    @Override
    protected DownloadMenu initContent() {
        return new DownloadMenu(
                        text("planning.print.download.all"), text("planning.print.download.all-about"), this::file)
                .choosing(choice())
                .offering(DocumentFormat.XLSX, DocumentFormat.PDF);
    }

    private Select<OfficeYear> choice() {
        Select<OfficeYear> choice = new Select<>();
        choice.setLabel(text("planning.print.download.which"));
        choice.setItemLabelGenerator(item -> names.getOrDefault(item.office(), "") + " · " + item.year());
        choice.setItems(choices);
        choice.setValue(chosen);
        choice.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                chosen = change.getValue();
            }
        });
        choice.setWidthFull();
        return choice;
    }

    private WrittenFile file(DocumentFormat format) {
        return prints.year(chosen.office(), chosen.year(), format);
    }
}
