package id.pantau.office;

/** A room that refers to units and can say so before one is removed. */
public interface UnitGuard {

    /** @throws id.pantau.shared.DomainException naming what refers to the unit */
    void requireUnused(UnitSummary unit);
}
