package id.pantau.planning.ui;

import id.pantau.planning.NewPlan;
import id.pantau.planning.PlanId;
import id.pantau.planning.PlanSummary;
import id.pantau.planning.SheetReading;
import id.pantau.planning.checking.PlanCheck;
import id.pantau.planning.checking.PlanChecks;
import id.pantau.planning.comparing.KeyMatching;
import id.pantau.planning.comparing.PlanDifference;
import id.pantau.planning.editing.PlanEdit;
import id.pantau.planning.importing.Counterpart;
import id.pantau.planning.importing.ImportTarget;
import id.pantau.planning.importing.SheetImport;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One sheet of a workbook on its way in: as it was read, what was answered since, and whether it is to be stored. */
final class ImportSheet {

    private static final Counterpart NONE = new Counterpart(null, null);

    private final SheetReading reading;
    private ImportPlaces places;
    private List<PlanCheck> asked = List.of();
    private @Nullable NewPlan content;
    private @Nullable NewPlan standing;
    private Counterpart counterpart = NONE;
    private boolean included;
    private boolean touched;
    private final ImportRevision revision = new ImportRevision();

    ImportSheet(SheetReading reading) {
        this.reading = reading;
        content = reading.plan();
        places = new ImportPlaces(reading.places(), Map.of());
        asked = checks();
        included = content != null;
    }

    SheetReading reading() {
        return reading;
    }

    String name() {
        return reading.sheet();
    }

    /** Null when the sheet holds no plan that can be stored. */
    @Nullable NewPlan content() {
        return content;
    }

    /** What the document left open or says twice, whether answered since or not. */
    List<PlanCheck> asked() {
        return asked;
    }

    /** What is still to be said about the content as it is now; money that seems to stand twice is a question here. */
    List<PlanCheck> checks() {
        NewPlan plan = content;
        return plan == null
                ? List.of()
                : PlanChecks.of(plan).stream()
                        .map(check -> OpenQuestions.asked(plan, check))
                        .toList();
    }

    /** How many rows somebody still has to say something about. */
    long openQuestions() {
        return content == null ? 0 : OpenQuestions.count(content, checks());
    }

    /** @throws id.pantau.shared.DomainException when the change cannot be made; the content stays as it is */
    void edit(PlanEdit edit) {
        if (content != null) {
            boolean same = isUnchanged();
            content = edit.applyTo(content);
            touched = true;
            included |= same;
        }
    }

    /** Whether somebody answered something that would be lost with the sheet. */
    boolean isTouched() {
        return touched || revision.isTouched();
    }

    boolean isIncluded() {
        return included && content != null;
    }

    void include(boolean wanted) {
        included = wanted;
    }

    Counterpart counterpart() {
        return counterpart;
    }

    /**
     * The sheet is compared with this from now on; its parts take the names they have there.
     *
     * @param existing content of the plan the sheet would replace; null when there is none
     */
    void meets(Counterpart other, @Nullable NewPlan existing) {
        boolean known = Objects.equals(id(counterpart), id(other));
        counterpart = other;
        standing = existing;
        if (content != null && existing != null) {
            NewPlan adopted = KeyMatching.adopt(existing, content);
            places = places.renamed(content, adopted);
            content = adopted;
            asked = checks();
        }
        if (!known) {
            included = content != null && !isUnchanged();
        }
    }

    private static @Nullable PlanId id(Counterpart of) {
        PlanSummary plan = of.standing();
        return plan == null ? null : plan.id();
    }

    /** Whether the office has all of this already. */
    boolean isUnchanged() {
        return difference().filter(found -> found.notable().findAny().isEmpty()).isPresent();
    }

    /** Which part stands in which cell. */
    ImportPlaces places() {
        return places;
    }

    /** What the sheet would change; empty when the office does not have its document yet. */
    Optional<PlanDifference> difference() {
        return content == null || standing == null
                ? Optional.empty()
                : Optional.of(PlanDifference.between(standing, content));
    }

    /** What is said of the revision the sheet becomes. */
    ImportRevision revision() {
        return revision;
    }

    boolean isNew() {
        return counterpart.standing() == null;
    }

    boolean isRevision() {
        return counterpart.draft() == null && counterpart.active() != null;
    }

    boolean isReplacement() {
        return counterpart.draft() != null;
    }

    /** What a revision still lacks, as a text key; empty when nothing does. */
    Optional<String> lack() {
        return isIncluded() && isRevision() ? revision.lack() : Optional.empty();
    }

    /** @throws IllegalStateException when there is no plan in the sheet */
    SheetImport toImport() {
        if (content == null) {
            throw new IllegalStateException("no plan in " + name());
        }
        return new SheetImport(content, target());
    }

    private ImportTarget target() {
        PlanSummary draft = counterpart.draft();
        PlanSummary active = counterpart.active();
        if (draft != null) {
            return new ImportTarget.Replacement(draft.id(), draft.edition());
        }
        return active == null ? new ImportTarget.NewDraft() : new ImportTarget.Revision(active.id(), revision.reason());
    }
}
