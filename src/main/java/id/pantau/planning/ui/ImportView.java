package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import com.vaadin.flow.server.streams.UploadHandler;
import id.pantau.office.OfficeService;
import id.pantau.office.OfficeSummary;
import id.pantau.planning.PlanImportService;
import id.pantau.planning.SheetReading;
import id.pantau.shared.Actor;
import id.pantau.shared.CurrentUser;
import id.pantau.shared.DomainException;
import id.pantau.shared.Role;
import id.pantau.uikit.ErrorNotice;
import id.pantau.uikit.Notices;
import id.pantau.uikit.PageFrame;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Brings a workbook in: upload, look at what was understood, apply all of it or nothing. */
@Route(ImportView.ADDRESS)
@RolesAllowed("PLANNER")
class ImportView extends Composite<PageFrame> {

    static final String ADDRESS = "impor-rencana";

    private static final int MOST_BYTES = 20 * 1024 * 1024;

    private final PlanImportService imports;
    private final Select<OfficeSummary> office = new Select<>();
    private final Div result = new Div();
    private Runnable uploaded = () -> {};

    ImportView(PlanImportService imports, OfficeService offices, CurrentUser currentUser) {
        this.imports = imports;
        Actor actor = currentUser.require();
        List<OfficeSummary> own = offices.readable().stream()
                .filter(candidate -> actor.holds(Role.PLANNER, candidate.id()))
                .toList();
        office.setLabel(text("planning.import.office"));
        office.setItems(own);
        office.setItemLabelGenerator(OfficeSummary::name);
        office.setWidth("24rem");
        office.addValueChangeListener(changed -> uploaded.run());
        own.stream().findFirst().ifPresent(office::setValue);
        getContent()
                .title(text("planning.import.title"))
                .actions(new Anchor(PlanNavigation.PLANS, text("planning.back")))
                .add(new Paragraph(text("planning.import.about")), office, upload(), result);
    }

    private Upload upload() {
        InMemoryUploadHandler handler = UploadHandler.inMemory((file, content) -> preview(content, file.fileName()));
        Upload upload = new Upload(handler);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setI18n(new UploadWords());
        upload.addFileRejectedListener(rejected -> refuse(text("planning.import.rejected", MOST_BYTES / 1024 / 1024)));
        upload.addFileRemovedListener(removed -> forget());
        return upload;
    }

    private void forget() {
        uploaded = () -> {};
        result.removeAll();
    }

    private void preview(byte[] content, String fileName) {
        uploaded = () -> preview(content, fileName);
        result.removeAll();
        try {
            List<SheetReading> readings = imports.read(content, fileName);
            readings.forEach(reading -> result.add(new SheetReadingPanel(reading, office.getValue())));
            Button apply = new Button(text("planning.import.apply"), click -> apply(readings));
            apply.addThemeVariants(ButtonVariant.PRIMARY);
            apply.setEnabled(readings.stream().anyMatch(reading -> reading.plan() != null));
            result.add(apply);
        } catch (DomainException refused) {
            refuse(words(refused));
        }
    }

    private void apply(List<SheetReading> readings) {
        try {
            int count = imports.apply(office.getValue().id(), readings).size();
            Notices.success("planning.import.applied", count);
            getUI().ifPresent(ui -> ui.navigate(PlanNavigation.PLANS));
        } catch (DomainException refused) {
            result.addComponentAsFirst(new ErrorNotice(words(refused)));
        }
    }

    private void refuse(String sentence) {
        result.removeAll();
        result.add(new ErrorNotice(sentence));
    }

    private static String words(DomainException refused) {
        return text(refused.messageKey(), refused.arguments().toArray());
    }
}
