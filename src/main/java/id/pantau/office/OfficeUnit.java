package id.pantau.office;

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
    OfficeUnit(long officeId, int fiscalYear, String name, int position) {
        this.officeId = officeId;
        this.fiscalYear = fiscalYear;
        this.name = name;
        this.kind = UnitKind.of(name);
        this.position = position;
    }

    Long id() {
        return id;
    }
}
