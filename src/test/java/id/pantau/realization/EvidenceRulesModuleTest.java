package id.pantau.realization;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.planning.JakartaBarat;
import id.pantau.planning.JakartaBarat.Imported;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Who may touch evidence, and when: rights, months, and the steps of its entry. */
class EvidenceRulesModuleTest extends EvidenceFixture {

    @Test
    void nobodyElseFindsItsWayToARow() {
        EvidenceId id = attach(row(0), "a.pdf", pdf()).id();
        MonthRow row = row(0);
        String colleague = jakartaBarat.reporter(office, JakartaBarat.FINANCE);
        String other = jakartaBarat.reporter(office, JakartaBarat.HUMAN_RESOURCES);
        String reader = jakartaBarat.account("ketua", RoleGrant.of(Role.COMMISSIONER, office.office()));
        String admin = jakartaBarat.account("admin", RoleGrant.of(Role.OFFICE_ADMIN, office.office()));
        String stranger = jakartaBarat.account("perencana", RoleGrant.of(Role.PLANNER, jakartaBarat.office()));

        for (String user : List.of(finance, colleague, reader, secretary, office.planner())) {
            assertThat(list(user, row)).as(user).hasSize(1);
            assertThat(download(user, id)).as(user).isNotEmpty();
            assertThat(usable(user)).as(user).hasSize(1);
        }
        for (String user : List.of(other, admin, stranger)) {
            isNotFound(user, () -> evidence.ofRow(row));
            isNotFound(user, () -> evidence.ofEntry(attachedTo(row)));
            isNotFound(user, () -> evidence.file(id));
        }
        assertThat(usable(other)).isEmpty();
        isNotFound(stranger, () -> evidence.usable(office.office(), JakartaBarat.YEAR));
        for (String user : List.of(other, reader, secretary, office.planner(), admin, stranger)) {
            isNotFound(user, () -> evidence.attachText(row, "x", "y"));
            isNotFound(user, () -> evidence.attachFile(row, "b.pdf", new ByteArrayInputStream(pdf())));
            isNotFound(user, () -> evidence.detach(id, row));
            isNotFound(user, () -> evidence.reuse(id, row));
        }
        isNotFound(other, () -> evidence.reuse(id, row(other, 0, OCTOBER)));
    }

    @Test
    void evidenceOfAnotherOfficeCannotBeUsed() {
        EvidenceId id = attach(row(0), "a.pdf", pdf()).id();
        Imported elsewhere = jakartaBarat.imported();
        String both = jakartaBarat.account(
                "rangkap",
                RoleGrant.of(Role.COMMISSIONER, office.office()),
                RoleGrant.of(Role.REPORTER, elsewhere.office(), jakartaBarat.unit(elsewhere, JakartaBarat.FINANCE)));

        isNotFound(both, () -> evidence.reuse(id, row(both, 0, OCTOBER)));
    }

    @Test
    void nothingIsAttachedToARowOfAClosedMonth() {
        MonthRow closed = row(finance, 0, AUGUST);

        assertThat(refusal(() -> evidence.attachText(closed, "x", "y"))).isEqualTo("realization.month.closed");
    }

    @Test
    void evidenceIsFrozenFromTheMomentTheEntryIsHandedIn() {
        EvidenceId id = attach(row(0), "a.pdf", pdf()).id();
        fill();
        submit();
        frozen(id, "realization.entry.not-open.submitted");
        as(office.planner(), () -> workflow.verify(List.of(entry().ref())));
        frozen(id, "realization.entry.not-open.verified");
        as(secretary, () -> workflow.approve(List.of(entry().ref())));
        frozen(id, "realization.entry.not-open.approved");
    }

    @Test
    void whatWasSentBackForOtherReasonsKeepsItsEvidence() {
        EvidenceId id = attach(row(0), "a.pdf", pdf()).id();
        fill();
        submit();
        giveBack(EntryCell.of(EntryField.VALUE));
        frozen(id, "realization.entry.not-sent-back");
        submit();
        giveBack(EntryCell.of(EntryField.EVIDENCE));

        assertThat(as(finance, () -> evidence.detach(id, row(0))).evidence()).isZero();
    }

    @Test
    void aCorrectionTakesTheEvidenceAlongAndLeavesTheApprovedOneAsItWas() {
        EvidenceId id = attach(row(0), "a.pdf", pdf()).id();
        fill();
        submit();
        as(office.planner(), () -> workflow.verify(List.of(entry().ref())));
        as(secretary, () -> workflow.approve(List.of(entry().ref())));
        EntryId approved = entry().id();

        EntryDetails correction = as(finance, () -> workflow.correct(entry().ref(), "SP2D terlambat"));

        assertThat(correction.evidence()).isEqualTo(1);
        assertThat(list(finance, row(0)).getFirst().places()).hasSize(1);
        assertThat(as(finance, () -> evidence.detach(id, row(0))).evidence()).isZero();
        assertThat(as(finance, () -> evidence.ofEntry(approved)))
                .extracting(EvidenceDetails::id)
                .containsExactly(id);
    }

    @Test
    void whoDecidesNoticesThatTheEvidenceHasChangedSince() {
        EvidenceId id = attach(row(0), "a.pdf", pdf()).id();
        fill();
        EntryRef seen = entry().ref();
        as(finance, () -> evidence.detach(id, row(0)));

        MoveOutcome outcome =
                as(finance, () -> workflow.submit(OCTOBER, List.of(seen))).getFirst();

        assertThat(Objects.requireNonNull(outcome.refusal()).messageKey())
                .isEqualTo("realization.move.changed-meanwhile");
    }

    @Test
    void whoAttachedEvidenceDoesNotVerifyTheEntry() {
        String both = jakartaBarat.account(
                "rangkap",
                RoleGrant.of(Role.PLANNER, office.office()),
                RoleGrant.of(Role.REPORTER, office.office(), jakartaBarat.unit(office, JakartaBarat.FINANCE)));
        as(both, () -> evidence.attachText(row(0), "Arsip", "Rak 3"));
        fill();
        submit();

        MoveOutcome outcome =
                as(both, () -> workflow.verify(List.of(entry().ref()))).getFirst();

        assertThat(Objects.requireNonNull(outcome.refusal()).messageKey()).isEqualTo("realization.move.own-entry");
    }

    @Test
    void whereTheOfficeRequiresEvidenceARowWithoutAnyIsNotHandedIn() {
        rule(EvidenceRule.REQUIRED);
        fill();

        MoveOutcome refused = submit();
        assertThat(Objects.requireNonNull(refused.refusal()).arguments()).containsExactly("Bukti dukung");

        attach(row(0), "a.pdf", pdf());
        assertThat(submit().isDone()).isTrue();
    }

    @Test
    void whereTheOfficeOnlyAdvisesEvidenceARowWithoutAnyIsHandedIn() {
        rule(EvidenceRule.ADVISED);
        fill();

        assertThat(submit().isDone()).isTrue();
    }
}
