package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.select.Select;
import id.pantau.office.OfficeSummary;
import id.pantau.shared.OfficeId;
import java.util.List;
import java.util.Optional;

/** The office a workbook is brought in for. */
final class ImportOffice extends Composite<Select<OfficeSummary>> {

    /** @param chosen before, where the page is opened again */
    ImportOffice(List<OfficeSummary> offices, Optional<OfficeId> chosen) {
        getContent().setLabel(text("planning.import.office"));
        getContent().setItems(offices);
        getContent().setItemLabelGenerator(OfficeSummary::name);
        getContent().addClassName("import-office");
        getContent()
                .setValue(offices.stream()
                        .filter(office -> chosen.filter(office.id()::equals).isPresent())
                        .findFirst()
                        .orElse(offices.getFirst()));
    }

    OfficeSummary chosen() {
        return getContent().getValue();
    }

    void changed(Runnable other) {
        getContent().addValueChangeListener(change -> other.run());
    }
}
