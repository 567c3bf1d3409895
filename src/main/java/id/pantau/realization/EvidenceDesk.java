package id.pantau.realization;

import id.pantau.shared.Actor;
import id.pantau.shared.CurrentUser;
import id.pantau.shared.DomainException;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Attaches evidence to rows and removes it again, while the entry is open for it.
 *
 * <p>The words of the entry stay as they are, but its version rises: whoever decides upon it has to have seen all of its
 * evidence.
 */
@Component
class EvidenceDesk {

    private final EvidenceRepository repository;
    private final EvidenceUseRepository uses;
    private final EvidenceAccess access;
    private final EntryRepository entries;
    private final EntryDesk desk;
    private final HistoryWriter history;
    private final EvidenceProperties properties;
    private final CurrentUser currentUser;
    private final Clock clock;

    EvidenceDesk(
            EvidenceRepository repository,
            EvidenceUseRepository uses,
            EvidenceAccess access,
            EntryRepository entries,
            EntryDesk desk,
            HistoryWriter history,
            EvidenceProperties properties,
            CurrentUser currentUser,
            Clock clock) {
        this.repository = repository;
        this.uses = uses;
        this.access = access;
        this.entries = entries;
        this.desk = desk;
        this.history = history;
        this.properties = properties;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Transactional
    AttachedEvidence attach(MonthRow row, NewEvidence made) {
        OpenedEntry opened = desk.open(row);
        OfficeId office = opened.row().plan().office();
        Optional<Evidence> same = same(office, row.month().getYear(), made);
        Evidence evidence = same.orElseGet(() -> repository.save(
                new Evidence(office, row.month().getYear(), made, currentUser.require(), clock.instant())));
        return attached(opened, evidence, same.isPresent());
    }

    @Transactional
    AttachedEvidence reuse(EvidenceId id, MonthRow row) {
        OpenedEntry opened = desk.open(row);
        Evidence evidence = repository.findById(id.value()).orElseThrow(NotFoundException::new);
        if (!evidence.office().equals(opened.row().plan().office()) || !access.mayRead(evidence)) {
            throw new NotFoundException();
        }
        return attached(opened, evidence, true);
    }

    /** The evidence itself is kept: it may be attached again, and what is attached elsewhere stays there. */
    @Transactional
    EntryDetails detach(EvidenceId id, MonthRow row) {
        OpenedEntry opened = desk.open(row);
        Evidence evidence = repository.findById(id.value()).orElseThrow(NotFoundException::new);
        if (repository.detach(opened.entry().id().value(), id.value()) == 0) {
            throw new NotFoundException();
        }
        return kept(opened, HistoryKind.EVIDENCE_REMOVED, evidence.title(), "");
    }

    private Optional<Evidence> same(OfficeId office, int year, NewEvidence made) {
        return Optional.ofNullable(made.file())
                .flatMap(file -> repository.same(office.value(), year, file.sha256()).stream()
                        .findFirst());
    }

    private AttachedEvidence attached(OpenedEntry opened, Evidence evidence, boolean known) {
        long entry = opened.entry().id().value();
        long id = evidence.id().value();
        if (repository.isAttached(entry, id)) {
            return new AttachedEvidence(
                    evidence.id(), evidence.title(), known, opened.entry().details());
        }
        requireRoom(repository.count(entry));
        Actor actor = currentUser.require();
        uses.save(new EvidenceUse(entry, id, actor.name(), clock.instant()));
        EntryDetails now = kept(opened, HistoryKind.EVIDENCE_ADDED, "", evidence.title());
        return new AttachedEvidence(evidence.id(), evidence.title(), known, now);
    }

    private void requireRoom(int attached) {
        if (attached >= properties.perRow()) {
            throw new DomainException("realization.evidence.too-many", properties.perRow());
        }
    }

    private EntryDetails kept(OpenedEntry opened, HistoryKind kind, String before, String after) {
        Entry entry = opened.entry();
        history.write(List.of(Happening.to(kind, opened.row().plan().office(), entry)
                .in(EntryCell.of(EntryField.EVIDENCE))
                .change(before, after)));
        entries.touch(entry.id().value());
        return entries.entries(List.of(entry.id().value())).getFirst().details();
    }
}
