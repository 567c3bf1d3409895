package id.pantau.office;

import id.pantau.shared.OfficeId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/** An office (satuan kerja) with its own plans and budget. */
@Entity
class Office {

    @Id
    @GeneratedValue(generator = "office_seq")
    @SequenceGenerator(name = "office_seq", sequenceName = "office_seq")
    private Long id;

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private OfficeType type;

    private @Nullable Long parentId;

    @SuppressWarnings("NullAway") // filled by JPA
    protected Office() {}

    @SuppressWarnings("NullAway") // the id comes with the first save
    Office(NewOffice office) {
        change(office);
    }

    final void change(NewOffice office) {
        OfficeId parent = office.parent();
        code = office.code();
        name = office.name();
        type = office.type();
        parentId = parent == null ? null : parent.value();
    }

    OfficeId id() {
        return new OfficeId(id);
    }

    OfficeSummary summary() {
        return new OfficeSummary(id, code, name, type, parentId);
    }
}
