package id.pantau.planning;

import id.pantau.shared.NotFoundException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The versions of one document.
 *
 * @param versions by number, drafts included
 */
public record PlanHistory(List<PlanVersion> versions) {

    public PlanHistory {
        versions = List.copyOf(versions);
    }

    /** @throws NotFoundException when the plan is no version of the document */
    public PlanVersion of(PlanId id) {
        return versions.stream()
                .filter(version -> version.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The version that took the place of another, or would if it were no draft. */
    public Optional<PlanVersion> after(PlanVersion version) {
        return versions.stream()
                .filter(other -> other.number() == version.number() + 1)
                .findFirst();
    }

    public Optional<PlanVersion> before(PlanVersion version) {
        return versions.stream()
                .filter(other -> other.number() == version.number() - 1)
                .findFirst();
    }

    /** The revision somebody works on. */
    public Optional<PlanVersion> draft() {
        return versions.stream()
                .filter(version -> version.isDraft() && version.number() > 1)
                .findFirst();
    }

    /** The version that is reported against now. */
    public Optional<PlanVersion> active() {
        return versions.stream()
                .filter(version -> version.status() == PlanStatus.ACTIVE)
                .findFirst();
    }

    /** The version that counts in a month: from its own first month until that of the next one. */
    public Optional<PlanVersion> countingIn(YearMonth month) {
        return versions.stream()
                .filter(version -> !version.isDraft() && !month.isBefore(version.effectiveFrom()))
                .reduce((former, next) -> next);
    }
}
