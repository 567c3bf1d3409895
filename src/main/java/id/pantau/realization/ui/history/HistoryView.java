package id.pantau.realization.ui.history;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.pantau.office.OfficeService;
import id.pantau.office.OfficeSummary;
import id.pantau.realization.HistoryExportService;
import id.pantau.realization.HistoryFilter;
import id.pantau.realization.HistoryPage;
import id.pantau.realization.HistoryService;
import id.pantau.realization.ReportingCalendar;
import id.pantau.shared.FiscalYear;
import id.pantau.uikit.EmptyState;
import id.pantau.uikit.Formats;
import id.pantau.uikit.Icons;
import id.pantau.uikit.PageFrame;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** "Riwayat isian": everything that happened to the entries and months of an office, to be searched and handed over. */
@Route("riwayat-isian")
@Menu(title = "realization.history.menu", icon = "history", order = 35)
@RolesAllowed({"REPORTER", "PLANNER", "DIVISION_HEAD", "SECRETARY", "COMMISSIONER", "INSPECTOR"})
@StyleSheet("context://styles/history.css")
class HistoryView extends Composite<PageFrame> implements BeforeEnterObserver {

    private static final int PAGE = 50;

    private final HistoryService history;
    private final HistoryExportService exports;
    private final OfficeService offices;
    private final ReportingCalendar calendar;
    private final HistoryFilters filters = new HistoryFilters(this::go);
    private final Div results = new Div();

    HistoryView(
            HistoryService history, HistoryExportService exports, OfficeService offices, ReportingCalendar calendar) {
        this.history = history;
        this.exports = exports;
        this.offices = offices;
        this.calendar = calendar;
        results.addClassName("page-content");
        getContent().title(text("realization.history.menu"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        HistoryAddress address = HistoryAddress.of(event.getLocation().getQueryParameters());
        List<OfficeSummary> readable = history.offices();
        if (readable.isEmpty()) {
            getContent().show(nothing("realization.history.none.office"));
            return;
        }
        address.choose(readable, history::usualOffice)
                .ifPresentOrElse(
                        office -> show(choices(readable, office, address), address),
                        () -> getContent().show(nothing("realization.history.not-found")));
    }

    private HistoryChoices choices(List<OfficeSummary> readable, OfficeSummary office, HistoryAddress address) {
        List<FiscalYear> years = history.years(office.id());
        FiscalYear year = address.choose(years, new FiscalYear(calendar.today().getYear()));
        boolean whole = offices.readsWhole(office.id());
        return new HistoryChoices(readable, office, years, year, whole ? offices.units(office.id(), year) : List.of());
    }

    private void show(HistoryChoices choices, HistoryAddress address) {
        getContent()
                .subtitle(text(
                        offices.readsWhole(choices.office().id())
                                ? "realization.history.about"
                                : "realization.history.about.reporter"));
        filters.show(choices, address.at(choices.office(), choices.year()));
        results.removeAll();
        results.add(results(choices, address));
        if (filters.getParent().isEmpty()) {
            getContent().show(filters, results);
        }
    }

    private List<Component> results(HistoryChoices choices, HistoryAddress address) {
        HistoryFilter filter = address.filter(choices.office(), choices.year());
        HistoryPage page = history.search(filter, address.page() - 1, PAGE);
        if (page.total() == 0) {
            return List.of(
                    nothing(address.isFiltered() ? "realization.history.none.filtered" : "realization.history.none"));
        }
        int pages = Math.toIntExact((page.total() + PAGE - 1) / PAGE);
        if (address.page() > pages) {
            // an address kept from when more was found
            return results(choices, address.on(pages));
        }
        return List.of(
                head(page, new HistoryDownload(exports, filter, page.total())),
                new HistoryList(page, false),
                new HistoryPager(address, pages));
    }

    private static Component head(HistoryPage page, HistoryDownload download) {
        Span count = new Span(text("realization.history.count", Formats.number(page.total())));
        count.addClassName("history-count");
        Div head = new Div(count, download);
        head.addClassName("history-top");
        return head;
    }

    private void go(HistoryAddress address) {
        getUI().ifPresent(ui -> ui.navigate(HistoryView.class, address.query()));
    }

    private static EmptyState nothing(String key) {
        return new EmptyState(Icons.HISTORY, text(key));
    }
}
