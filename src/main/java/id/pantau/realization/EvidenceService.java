package id.pantau.realization;

import id.pantau.document.FileDoor;
import id.pantau.document.ReceivedFile;
import id.pantau.shared.DomainException;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Evidence of what was entered: files, links and texts attached to rows of months.
 *
 * <p>Reporters attach and remove it at rows of their units, as long as the entry is open for it; what is attached to an
 * entry on its way to the Sekretaris stays. What is refused is kept in the history.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(propagation = Propagation.SUPPORTS)
public class EvidenceService {

    /** Several files of one row come at the same moment, and each has to wait for the one before. */
    private static final int TRIES = 5;

    private final EvidenceDesk desk;
    private final EvidenceReader reader;
    private final EntryDesk entries;
    private final EvidenceFolder folder;
    private final FileDoor door;
    private final Refusals refusals;

    EvidenceService(
            EvidenceDesk desk,
            EvidenceReader reader,
            EntryDesk entries,
            EvidenceFolder folder,
            FileDoor door,
            Refusals refusals) {
        this.desk = desk;
        this.reader = reader;
        this.entries = entries;
        this.folder = folder;
        this.door = door;
        this.refusals = refusals;
    }

    /**
     * What is attached to a row, and where else it is used, in a fixed number of statements.
     *
     * @throws NotFoundException when there is no such row, or the person may not read it
     */
    @Transactional(readOnly = true)
    public List<EvidenceDetails> ofRow(MonthRow row) {
        return reader.ofRow(row);
    }

    /**
     * What is attached to an entry, and where else it is used.
     *
     * @throws NotFoundException when there is no such entry, or the person may not read it
     */
    @Transactional(readOnly = true)
    public List<EvidenceDetails> ofEntry(EntryId entry) {
        return reader.ofEntry(entry);
    }

    /**
     * What an office used as evidence in a year, the newest first: all of it for those who read the whole office, for a
     * reporter that of its own rows.
     *
     * @throws NotFoundException when the person may not look into the office
     */
    @Transactional(readOnly = true)
    public List<EvidenceDetails> usable(OfficeId office, FiscalYear year) {
        return reader.usable(office, year);
    }

    /**
     * How much evidence there may be, and is.
     *
     * @throws NotFoundException when the person may not look into the office
     */
    @Transactional(readOnly = true)
    public EvidenceLimits limits(OfficeId office, FiscalYear year) {
        return reader.limits(office, year);
    }

    /**
     * Attaches a file; of one that the office has in this year already, the stored one is used.
     *
     * @param content read no further than a file may be large; whoever opened it closes it
     * @throws DomainException when the file is refused, or the row takes no evidence now
     * @throws NotFoundException when the row is not the person's own, or does not exist
     */
    public AttachedEvidence attachFile(MonthRow row, String name, InputStream content) {
        return kept(row, FileDoor.safeName(name), () -> {
            entries.requireOpen(row);
            try (IncomingFile incoming = folder.receive(content, name)) {
                ReceivedFile file = door.look(incoming.path(), name);
                folder.keep(incoming);
                StoredFile stored =
                        new StoredFile(file.name(), file.kind().mediaType(), incoming.size(), incoming.sha256());
                return again(() -> desk.attach(row, NewEvidence.file(stored)));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    /**
     * Attaches an address of the web; it is shown, and never fetched.
     *
     * @param title "" to call it by its address
     * @throws DomainException when it is no http or https address, or the row takes no evidence now
     * @throws NotFoundException when the row is not the person's own, or does not exist
     */
    public AttachedEvidence attachLink(MonthRow row, String title, String address) {
        return kept(row, address, () -> again(() -> desk.attach(row, NewEvidence.link(title, address))));
    }

    /**
     * Attaches words, such as the number and place of a paper in the archive.
     *
     * @throws DomainException when title or words are missing or too long, or the row takes no evidence now
     * @throws NotFoundException when the row is not the person's own, or does not exist
     */
    public AttachedEvidence attachText(MonthRow row, String title, String words) {
        return kept(row, title, () -> again(() -> desk.attach(row, NewEvidence.text(title, words))));
    }

    /**
     * Attaches what the office has already.
     *
     * @throws DomainException when the row takes no evidence now
     * @throws NotFoundException when the row is not the person's own, or there is no such evidence it may read
     */
    public AttachedEvidence reuse(EvidenceId evidence, MonthRow row) {
        return kept(row, "", () -> again(() -> desk.reuse(evidence, row)));
    }

    /**
     * Takes evidence off a row; the evidence itself is kept, and can be attached again.
     *
     * @return the entry as it stands now
     * @throws DomainException when the entry is on its way or approved, or the month is closed
     * @throws NotFoundException when the row is not the person's own, or the evidence is not attached to it
     */
    public EntryDetails detach(EvidenceId evidence, MonthRow row) {
        return kept(row, "", () -> again(() -> desk.detach(evidence, row)));
    }

    /**
     * Hands out a file, after its content was compared with its checksum.
     *
     * @throws DomainException when it is missing or damaged
     * @throws NotFoundException when there is no such file, or the person may not read it
     */
    public EvidenceFile file(EvidenceId evidence) {
        StoredFile file = reader.file(evidence);
        return new EvidenceFile(file, folder.open(file));
    }

    private <T> T kept(MonthRow row, String what, Supplier<T> work) {
        try {
            return work.get();
        } catch (DomainException refusal) {
            CellChange change = new CellChange(EntryCell.of(EntryField.EVIDENCE), "", what);
            refusals.keep(EntryPatch.of(row.indicator(), row.month(), change), refusal);
            throw refusal;
        }
    }

    private static <T> T again(Supplier<T> work) {
        for (int tried = 1; ; tried++) {
            try {
                return work.get();
            } catch (ConcurrencyFailureException | DataIntegrityViolationException overtaken) {
                if (tried == TRIES) {
                    throw new DomainException("realization.move.changed-meanwhile.now");
                }
            }
        }
    }
}
