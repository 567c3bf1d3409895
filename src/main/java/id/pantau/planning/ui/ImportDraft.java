package id.pantau.planning.ui;

import com.vaadin.flow.server.VaadinSession;
import id.pantau.planning.NewPlan;
import id.pantau.planning.PlanId;
import id.pantau.planning.PlanSummary;
import id.pantau.planning.SheetReading;
import id.pantau.planning.importing.Counterpart;
import id.pantau.planning.importing.ImportRequest;
import id.pantau.planning.importing.OwnerDecision;
import id.pantau.shared.OfficeId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A workbook on its way in, from the upload until it is stored or given up.
 *
 * <p>It is kept for as long as the person is signed in, so that a reloaded page or a stray link loses no answer.
 */
final class ImportDraft {

    private final String file;
    private final List<ImportSheet> sheets;
    private final ImportOwnerChoices owners = new ImportOwnerChoices();
    private @Nullable OfficeId office;
    private @Nullable ImportSheet selected;

    ImportDraft(String file, List<SheetReading> readings) {
        this.file = file;
        sheets = readings.stream().map(ImportSheet::new).toList();
    }

    /** The one that was left off, if there is one. */
    static Optional<ImportDraft> kept() {
        return Optional.ofNullable(VaadinSession.getCurrent().getAttribute(ImportDraft.class));
    }

    void keep() {
        VaadinSession.getCurrent().setAttribute(ImportDraft.class, this);
    }

    static void forget() {
        VaadinSession.getCurrent().setAttribute(ImportDraft.class, null);
    }

    String file() {
        return file;
    }

    List<ImportSheet> sheets() {
        return sheets;
    }

    /** What the owner texts of the sheets stand for, as far as somebody said so. */
    ImportOwnerChoices owners() {
        return owners;
    }

    /** The sheet somebody looks at; until they have chosen one, the first that has something to be answered. */
    ImportSheet selected() {
        return selected == null ? first() : selected;
    }

    private ImportSheet first() {
        return Stream.<Predicate<ImportSheet>>of(
                        sheet -> sheet.isIncluded() && sheet.openQuestions() > 0, sheet -> sheet.content() != null)
                .flatMap(wanted -> sheets.stream().filter(wanted))
                .findFirst()
                .orElseGet(sheets::getFirst);
    }

    void select(ImportSheet sheet) {
        selected = sheet;
    }

    /** Where it was to be stored last. */
    Optional<OfficeId> office() {
        return Optional.ofNullable(office);
    }

    /**
     * It is to be stored in this office, and every sheet is compared with what the office has.
     *
     * @param contents tells the content of a plan of the office
     */
    void goesTo(OfficeId other, Collection<PlanSummary> standing, Function<PlanId, NewPlan> contents) {
        if (!other.equals(office)) {
            owners.clear();
        }
        office = other;
        for (ImportSheet sheet : sheets) {
            NewPlan plan = sheet.content();
            if (plan != null) {
                Counterpart counterpart = Counterpart.of(plan.header(), standing);
                PlanSummary existing = counterpart.standing();
                sheet.meets(counterpart, existing == null ? null : contents.apply(existing.id()));
            }
        }
    }

    Stream<ImportSheet> included() {
        return sheets.stream().filter(ImportSheet::isIncluded);
    }

    /** The plans that are to be stored, as they are now. */
    List<NewPlan> plans() {
        return included().map(ImportSheet::content).filter(Objects::nonNull).toList();
    }

    /** Whether somebody answered something that would be lost with this. */
    boolean isTouched() {
        return owners.isTouched() || sheets.stream().anyMatch(ImportSheet::isTouched);
    }

    ImportRequest request(OfficeId office) {
        List<OwnerDecision> decisions = owners.decisions(plans());
        return new ImportRequest(office, included().map(ImportSheet::toImport).toList(), decisions);
    }
}
