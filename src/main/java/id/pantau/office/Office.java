package id.pantau.office;

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
        code = office.code();
        name = office.name();
        type = office.type();
        parentId = office.parent() == null ? null : office.parent().value();
    }

    Long id() {
        return id;
    }
}
