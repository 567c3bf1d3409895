package id.pantau.planning.importing;

import id.pantau.planning.PlanHeader;
import id.pantau.planning.PlanStatus;
import id.pantau.planning.PlanSummary;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an office already has of a document that is brought in again.
 *
 * @param active the version that is reported against
 * @param draft the version nobody reports against yet
 */
public record Counterpart(
        @Nullable PlanSummary active, @Nullable PlanSummary draft) {

    /** @param standing the plans of the office */
    public static Counterpart of(PlanHeader header, Collection<PlanSummary> standing) {
        return new Counterpart(
                find(header, standing, PlanStatus.ACTIVE).orElse(null),
                find(header, standing, PlanStatus.DRAFT).orElse(null));
    }

    private static Optional<PlanSummary> find(PlanHeader header, Collection<PlanSummary> standing, PlanStatus status) {
        return standing.stream()
                .filter(plan -> plan.status() == status && sameDocument(plan.header(), header))
                .findFirst();
    }

    /** The same office's document of the same year and owner, however the owner is capitalised. */
    private static boolean sameDocument(PlanHeader one, PlanHeader other) {
        return one.year().equals(other.year())
                && one.kind() == other.kind()
                && Words.folded(one.owner()).equals(Words.folded(other.owner()));
    }

    /** The plan the sheet is compared with: what it would replace; null for a document the office does not have. */
    public @Nullable PlanSummary standing() {
        return draft == null ? active : draft;
    }
}
