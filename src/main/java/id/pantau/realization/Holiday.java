package id.pantau.realization;

import id.pantau.shared.OfficeId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;

/** A day on which an office and all below it do not work. */
@Entity
class Holiday {

    @Id
    @GeneratedValue(generator = "holiday_seq")
    @SequenceGenerator(name = "holiday_seq", sequenceName = "holiday_seq")
    private Long id;

    private long officeId;
    private LocalDate onDate;
    private String name;

    @SuppressWarnings("NullAway") // filled by JPA
    protected Holiday() {}

    @SuppressWarnings("NullAway") // the id comes with the first save
    Holiday(OfficeId office, LocalDate day, String name) {
        this.officeId = office.value();
        this.onDate = day;
        this.name = name;
    }

    OfficeId office() {
        return new OfficeId(officeId);
    }

    LocalDate day() {
        return onDate;
    }

    String name() {
        return name;
    }
}
