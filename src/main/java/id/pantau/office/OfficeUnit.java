package id.pantau.office;

import id.pantau.shared.FiscalYear;
import id.pantau.shared.OfficeId;
import id.pantau.shared.UnitId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/** A unit of an office in one fiscal year; the same unit of another year is another row. */
@Entity
class OfficeUnit {

    @Id
    @GeneratedValue(generator = "office_unit_seq")
    @SequenceGenerator(name = "office_unit_seq", sequenceName = "office_unit_seq")
    private Long id;

    private long officeId;
    private int fiscalYear;
    private String name;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    private @Nullable Long parentId;
    private int position;

    @SuppressWarnings("NullAway") // filled by JPA
    protected OfficeUnit() {}

    @SuppressWarnings("NullAway") // the id comes with the first save
    OfficeUnit(long officeId, int fiscalYear, UnitChange unit, int position) {
        this.officeId = officeId;
        this.fiscalYear = fiscalYear;
        this.position = position;
        change(unit);
    }

    final void change(UnitChange change) {
        UnitId parent = change.parent();
        name = change.name();
        kind = change.kind();
        parentId = parent == null ? null : parent.value();
    }

    void place(int wanted) {
        position = wanted;
    }

    UnitSummary summary() {
        return new UnitSummary(id, officeId, name, kind, parentId, position);
    }

    OfficeId office() {
        return new OfficeId(officeId);
    }

    FiscalYear year() {
        return new FiscalYear(fiscalYear);
    }

    UnitId id() {
        return new UnitId(id);
    }
}
