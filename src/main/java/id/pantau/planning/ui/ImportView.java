package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import id.pantau.office.OfficeService;
import id.pantau.office.OfficeSummary;
import id.pantau.planning.PlanImportService;
import id.pantau.planning.PlanRevisionService;
import id.pantau.planning.PlanService;
import id.pantau.planning.SheetReading;
import id.pantau.planning.template.PlanTemplateService;
import id.pantau.shared.Actor;
import id.pantau.shared.CurrentUser;
import id.pantau.shared.Role;
import id.pantau.uikit.Confirmation;
import id.pantau.uikit.EmptyState;
import id.pantau.uikit.Icons;
import id.pantau.uikit.PageFrame;
import id.pantau.uikit.UnderMenu;
import id.pantau.uikit.WorkbookDrop;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Brings a workbook in: upload, look at what was understood, answer what is open, apply all of it or nothing. */
@Route(ImportView.ADDRESS)
@UnderMenu(PlanNavigation.PLANS)
@RolesAllowed("PLANNER")
@StyleSheet("context://styles/import.css")
class ImportView extends Composite<PageFrame> implements BeforeLeaveObserver {

    static final String ADDRESS = "impor-rencana";

    private final ImportDesk desk;
    private Optional<ImportDraft> draft = ImportDraft.kept();

    ImportView(
            PlanImportService imports,
            PlanService plans,
            PlanRevisionService revisions,
            OfficeService offices,
            PlanTemplateService templates,
            CurrentUser currentUser,
            Clock clock) {
        desk = new ImportDesk(imports, plans, revisions, offices, templates, clock);
        getContent()
                .title(text("planning.import.title"))
                .actions(new Anchor(PlanNavigation.PLANS, text("planning.back")));
        List<OfficeSummary> own = own(offices, currentUser.require());
        if (own.isEmpty()) {
            getContent().add(new EmptyState(Icons.OFFICE, text("planning.import.no-office")));
            return;
        }
        ImportOffice office = new ImportOffice(own, draft.flatMap(ImportDraft::office));
        office.changed(() -> show(office));
        show(office);
    }

    private static List<OfficeSummary> own(OfficeService offices, Actor actor) {
        return offices.readable().stream()
                .filter(office -> actor.holds(Role.PLANNER, office.id()))
                .toList();
    }

    private void show(ImportOffice office, Component... above) {
        getContent().show(above).add(new Paragraph(text("planning.import.about")), office);
        if (draft.isPresent()) {
            ImportReview review = new ImportReview(draft.get(), office.chosen(), desk);
            review.whenGivenUp(() -> startAnew(office));
            review.whenStored(stored -> finish(office, stored));
            getContent().add(review);
        } else {
            getContent()
                    .add(
                            new WorkbookDrop("planning.import.upload.", (content, file) -> read(office, content, file)),
                            new ImportTemplates(
                                    desk.templates(),
                                    office.chosen(),
                                    LocalDate.now(desk.clock()).getYear()));
        }
    }

    private Runnable read(ImportOffice office, byte[] content, String file) {
        List<SheetReading> readings = desk.imports().read(content, file);
        return () -> arrived(office, new ImportDraft(file, readings));
    }

    private void arrived(ImportOffice office, ImportDraft read) {
        read.keep();
        draft = Optional.of(read);
        show(office);
    }

    private void startAnew(ImportOffice office, Component... above) {
        ImportDraft.forget();
        draft = Optional.empty();
        show(office, above);
    }

    private void finish(ImportOffice office, ImportOutcome stored) {
        startAnew(office, stored);
        stored.getElement().callJsFunction("focus");
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (draft.filter(ImportDraft::isTouched).isPresent()) {
            ContinueNavigationAction leaving = event.postpone();
            ConfirmDialog question = Confirmation.ask(
                    text("planning.import.leave.title"),
                    text("planning.import.leave.text"),
                    text("planning.import.leave.confirm"),
                    leaving::proceed);
            question.addCancelListener(stay -> leaving.cancel());
        }
    }
}
