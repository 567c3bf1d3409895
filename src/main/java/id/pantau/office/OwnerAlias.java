package id.pantau.office;

import static java.util.stream.Collectors.toSet;

import id.pantau.shared.UnitId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import java.util.HashSet;
import java.util.Set;

/** An owner text of documents with the units that somebody once said it stands for, in one office and year. */
@Entity
class OwnerAlias {

    @Id
    @GeneratedValue(generator = "owner_alias_seq")
    @SequenceGenerator(name = "owner_alias_seq", sequenceName = "owner_alias_seq")
    private Long id;

    private long officeId;
    private int fiscalYear;
    private String textKey;
    private String text;
    private boolean allUnits;

    @ElementCollection
    @CollectionTable(name = "owner_alias_unit", joinColumns = @JoinColumn(name = "alias_id"))
    @Column(name = "unit_id")
    private Set<Long> units = new HashSet<>();

    @SuppressWarnings("NullAway") // filled by JPA
    protected OwnerAlias() {}

    @SuppressWarnings("NullAway") // the id comes with the first save
    OwnerAlias(long officeId, int fiscalYear, UnitName text) {
        this.officeId = officeId;
        this.fiscalYear = fiscalYear;
        this.textKey = text.key();
        this.text = text.tidy();
    }

    void means(OwnerUnits meaning) {
        allUnits = meaning.all();
        units.clear();
        units.addAll(meaning.units().stream().map(UnitId::value).collect(toSet()));
    }

    OwnerUnits meaning() {
        return new OwnerUnits(allUnits, units.stream().map(UnitId::new).collect(toSet()));
    }

    /** Takes a unit out of its meaning. @return whether it means nothing any more */
    boolean forget(long unit) {
        units.remove(unit);
        return units.isEmpty() && !allUnits;
    }

    RememberedOwner remembered() {
        return new RememberedOwner(id, text, meaning());
    }

    long officeId() {
        return officeId;
    }

    int fiscalYear() {
        return fiscalYear;
    }

    String textKey() {
        return textKey;
    }

    String text() {
        return text;
    }
}
