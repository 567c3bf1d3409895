package id.pantau.planning.cascade;

import id.pantau.office.OfficeSummary;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.OfficeId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The offices a person reads as a whole, and the years for which they have performance agreements. */
public final class CascadeYears {

    private final List<OfficeSummary> offices;
    private final Set<OfficeId> own;
    private final List<OfficeYear> years;

    /**
     * @param offices in the order of their codes
     * @param own those in which the person holds a role itself
     * @param years the newest first
     */
    CascadeYears(List<OfficeSummary> offices, Set<OfficeId> own, List<OfficeYear> years) {
        this.offices = List.copyOf(offices);
        this.own = Set.copyOf(own);
        this.years = List.copyOf(years);
    }

    public List<OfficeSummary> offices() {
        return offices;
    }

    public Optional<OfficeSummary> office(long id) {
        return offices.stream().filter(office -> office.id().value() == id).findFirst();
    }

    /** Where a person's look begins: an office of its own that has agreements, else any that has, else its own. */
    public Optional<OfficeSummary> usualOffice() {
        return offices.stream()
                .min(Comparator.<OfficeSummary>comparingInt(
                                office -> years(office.id()).isEmpty() ? 1 : 0)
                        .thenComparingInt(office -> own.contains(office.id()) ? 0 : 1));
    }

    /** The years of an office, the newest first. */
    public List<FiscalYear> years(OfficeId office) {
        return years.stream()
                .filter(each -> each.office().equals(office))
                .map(OfficeYear::year)
                .toList();
    }
}
