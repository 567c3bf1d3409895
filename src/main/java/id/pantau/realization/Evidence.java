package id.pantau.realization;

import id.pantau.shared.Actor;
import id.pantau.shared.OfficeId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of evidence of an office; it is kept for good, whatever it is attached to. */
@Entity
class Evidence {

    @Id
    @GeneratedValue(generator = "evidence_seq")
    @SequenceGenerator(name = "evidence_seq", sequenceName = "evidence_seq")
    private Long id;

    private long officeId;
    private int fiscalYear;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private String title;
    private @Nullable String fileName;
    private @Nullable String mediaType;
    private @Nullable Long byteSize;
    private @Nullable String sha256;
    private @Nullable String content;
    private long addedBy;
    private String addedByName;
    private Instant addedAt;

    @SuppressWarnings("NullAway") // filled by JPA
    protected Evidence() {}

    @SuppressWarnings("NullAway") // the id comes with the first save
    Evidence(OfficeId office, int year, NewEvidence made, Actor actor, Instant now) {
        officeId = office.value();
        fiscalYear = year;
        kind = made.kind();
        title = made.title();
        content = made.content();
        if (made.file() != null) {
            fileName = made.file().name();
            mediaType = made.file().mediaType();
            byteSize = made.file().size();
            sha256 = made.file().sha256();
        }
        addedBy = actor.id().value();
        addedByName = actor.name();
        addedAt = now;
    }

    EvidenceId id() {
        return new EvidenceId(id);
    }

    OfficeId office() {
        return new OfficeId(officeId);
    }

    String title() {
        return title;
    }

    @Nullable StoredFile file() {
        return StoredFile.of(fileName, mediaType, byteSize, sha256);
    }

    boolean isAddedBy(Actor actor) {
        return addedBy == actor.id().value();
    }

    EvidenceDetails details(List<EvidencePlace> places) {
        return new EvidenceDetails(id(), kind, title, file(), content, addedByName, addedAt, places);
    }
}
