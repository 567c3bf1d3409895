package id.pantau.realization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.pantau.achievement.CarriedOut;
import id.pantau.document.HostileFiles;
import id.pantau.document.RefusedFileException;
import id.pantau.planning.ActionDetails;
import id.pantau.planning.JakartaBarat;
import id.pantau.planning.JakartaBarat.Imported;
import id.pantau.shared.DomainException;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(
        properties = {
            "pantau.today=2024-10-08",
            "pantau.evidence.per-row=4",
            "pantau.evidence.largest=1MB",
            "pantau.evidence.folder=target/evidence-test"
        })
@Import(JakartaBarat.class)
class EvidenceModuleTest {

    private static final YearMonth OCTOBER = YearMonth.of(2024, 10);
    private static final YearMonth SEPTEMBER = YearMonth.of(2024, 9);
    private static final YearMonth AUGUST = YearMonth.of(2024, 8);
    private static final Path FOLDER = Path.of("target/evidence-test");
    private static final int MEGABYTE = 1024 * 1024;

    @Autowired
    private JakartaBarat jakartaBarat;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private RealizationService realizations;

    @Autowired
    private WorkflowService workflow;

    @Autowired
    private JdbcClient database;

    private Imported office;
    private String finance;
    private String secretary;

    @BeforeEach
    void importThePlan() {
        office = jakartaBarat.imported();
        finance = jakartaBarat.reporter(office, JakartaBarat.FINANCE);
        secretary = jakartaBarat.account("sekretaris", RoleGrant.of(Role.SECRETARY, office.office()));
    }

    @Test
    void aFileIsAttachedToARowNobodyHasFilledInYetAndComesBackByteForByte() throws IOException {
        byte[] content = pdf();

        AttachedEvidence attached = attach(row(0), "../../SK  penetapan\u202e.pdf", content);

        assertThat(attached.known()).isFalse();
        assertThat(attached.entry().state()).isEqualTo(EntryState.DRAFT);
        assertThat(attached.entry().evidence()).isEqualTo(1);
        EvidenceDetails listed = list(finance, row(0)).getFirst();
        assertThat(listed.title()).isEqualTo("SK penetapan.pdf");
        assertThat(listed.addedBy()).isEqualTo(JakartaBarat.FINANCE);
        assertThat(Objects.requireNonNull(listed.file()).mediaType()).isEqualTo("application/pdf");
        assertThat(download(finance, listed.id())).isEqualTo(content);
        assertThat(task(0).entry().orElseThrow().evidence()).isEqualTo(1);
    }

    @Test
    void whatIsTypedMeanwhileIsNotDisturbedAndKeepsItsEvidence() {
        attach(row(0), "a.pdf", pdf());

        SaveOutcome saved = type("97,5");

        assertThat(saved.conflicts()).isEmpty();
        assertThat(saved.entry().evidence()).isEqualTo(1);
    }

    @Test
    void theSameFileIsRecognizedAndStoredOnce() {
        byte[] content = pdf();
        AttachedEvidence first = attach(row(0), "daftar hadir.pdf", content);
        String other = jakartaBarat.reporter(office, JakartaBarat.HUMAN_RESOURCES);

        AttachedEvidence again = as(
                other,
                () -> evidence.attachFile(row(other, 0, OCTOBER), "lain.pdf", new ByteArrayInputStream(content)));

        assertThat(again.known()).isTrue();
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.title()).isEqualTo("daftar hadir.pdf");
        assertThat(as(finance, () -> evidence.limits(office.office(), JakartaBarat.YEAR))
                        .files())
                .isEqualTo(1);
    }

    @Test
    void attachingTheSameFileTwiceToARowChangesNothing() {
        byte[] content = pdf();
        attach(row(0), "a.pdf", content);

        AttachedEvidence again = attach(row(0), "a.pdf", content);

        assertThat(again.known()).isTrue();
        assertThat(list(finance, row(0))).hasSize(1);
        assertThat(happenings("EVIDENCE_ADDED")).hasSize(1);
    }

    @Test
    void evidenceIsUsedAgainAtOtherRowsAndMonthsAndTellsWhere() {
        EvidenceId id = attach(row(0), "a.pdf", pdf()).id();

        as(finance, () -> evidence.reuse(id, row(finance, 1, OCTOBER)));
        as(finance, () -> evidence.reuse(id, row(finance, 0, SEPTEMBER)));

        EvidenceDetails listed = list(finance, row(0)).getFirst();
        assertThat(listed.elsewhere(row(0))).extracting(EvidencePlace::month).containsExactly(SEPTEMBER, OCTOBER);
        assertThat(listed.elsewhere(row(0)).getFirst().text())
                .isEqualTo(task(0).indicator().text());
        assertThat(usable(finance)).extracting(EvidenceDetails::id).containsExactly(id);
        assertThat(usable(finance).getFirst().places()).hasSize(3);
    }

    @Test
    void linksAndTextsAreKeptAsTheyAreWritten() {
        as(
                finance,
                () -> evidence.attachLink(
                        row(0),
                        "",
                        "https://jdih.kpu.go.id/\u202esk?no=1&x=<script>".replace("<script>", "%3Cscript%3E")));
        as(finance, () -> evidence.attachText(row(0), "<b>Arsip</b>", "Rak 3, map 12\u202e"));

        assertThat(list(finance, row(0)))
                .extracting(EvidenceDetails::title, EvidenceDetails::content)
                .containsExactly(
                        tuple(
                                "https://jdih.kpu.go.id/sk?no=1&x=%3Cscript%3E",
                                "https://jdih.kpu.go.id/sk?no=1&x=%3Cscript%3E"),
                        tuple("<b>Arsip</b>", "Rak 3, map 12"));
    }

    @Test
    void onlyAddressesOfTheWebAreLinks() {
        for (String address : List.of(
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "//kpu.go.id",
                "https://",
                "https://kpu.go.id@jahat.id/x",
                "kpu.go.id",
                "")) {
            assertThat(refusal(() -> evidence.attachLink(row(0), "x", address)))
                    .as(address)
                    .isEqualTo("realization.evidence.no-address");
        }
        assertThat(refusal(() -> evidence.attachText(row(0), " ", "x"))).isEqualTo("realization.evidence.no-words");
        assertThat(refusal(() -> evidence.attachText(row(0), "x", "y".repeat(4001))))
                .isEqualTo("realization.evidence.too-long");
        assertThat(refusal(() -> evidence.attachText(row(0), "x".repeat(201), "y")))
                .isEqualTo("realization.evidence.long-title");
        assertThat(refusal(() -> evidence.attachLink(row(0), "", "https://kpu.go.id/" + "x".repeat(4000))))
                .isEqualTo("realization.evidence.long-address");
    }

    @Test
    void aProgramThatCallsItselfAPdfIsRefusedKeptOutAndRemembered() throws IOException {
        assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> attach(row(0), "laporan.pdf", HostileFiles.program()))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(RefusedFileException.Reason.PROGRAM));

        assertThat(task(0).entry()).isEmpty();
        assertThat(incoming()).isEmpty();
        assertThat(happenings("REFUSED")).hasSize(1).first().asString().contains("laporan.pdf", "program");
    }

    @Test
    void aFileBeyondTheLimitIsRefusedWithoutReadingOrStoringTheRest() throws IOException {
        AtomicLong read = new AtomicLong();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return read.incrementAndGet() > 200L * MEGABYTE ? -1 : 'x';
            }
        };

        DomainException refused = catchThrowableOfType(
                DomainException.class, () -> as(finance, () -> evidence.attachFile(row(0), "besar.pdf", endless)));

        assertThat(refused.messageKey()).isEqualTo("realization.evidence.too-large");
        assertThat(refused.arguments()).containsExactly("besar.pdf", 1L);
        assertThat(read).hasValueLessThan(MEGABYTE + 200_000L);
        assertThat(incoming()).isEmpty();
    }

    @Test
    void aConnectionThatBreaksLeavesNothingBehind() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };

        assertThat(refusal(() -> evidence.attachFile(row(0), "a.pdf", broken)))
                .isEqualTo("realization.evidence.not-received");
        assertThat(incoming()).isEmpty();
    }

    @Test
    void aRowTakesOnlySoManyPieces() {
        for (int piece = 0; piece < 4; piece++) {
            attach(row(0), "a.pdf", pdf());
        }

        assertThat(refusal(() -> evidence.attachText(row(0), "x", "y"))).isEqualTo("realization.evidence.too-many");
    }

    @Test
    void severalFilesOfOneRowArriveAtTheSameMoment() throws Exception {
        MonthRow row = row(0);
        List<Callable<AttachedEvidence>> uploads = new ArrayList<>();
        for (int upload = 0; upload < 4; upload++) {
            uploads.add(() -> attach(row, "a.pdf", pdf()));
        }

        assertThat(allAtOnce(uploads)).isEmpty();
        assertThat(task(0).entry().orElseThrow().evidence()).isEqualTo(4);
    }

    @Test
    void ofTooManyFilesAtTheSameMomentOnlyTheFirstAreTakenIn() throws Exception {
        MonthRow row = row(0);
        List<Callable<AttachedEvidence>> uploads = new ArrayList<>();
        for (int upload = 0; upload < 12; upload++) {
            uploads.add(() -> attach(row, "a.pdf", pdf()));
        }

        assertThat(allAtOnce(uploads)).hasSize(8).containsOnly("realization.evidence.too-many");
        assertThat(task(0).entry().orElseThrow().evidence()).isEqualTo(4);
    }

    /** @return why some of them were refused */
    private static List<String> allAtOnce(List<Callable<AttachedEvidence>> uploads) throws Exception {
        List<String> refusals = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (Future<AttachedEvidence> done : threads.invokeAll(uploads)) {
                try {
                    done.get();
                } catch (ExecutionException refused) {
                    refusals.add(((DomainException) refused.getCause()).messageKey());
                }
            }
        }
        return refusals;
    }

    @Test
    void whatIsTakenOffARowStaysInTheRecordAndCanBeAttachedAgain() {
        EvidenceId id = attach(row(0), "a.pdf", pdf()).id();

        EntryDetails without = as(finance, () -> evidence.detach(id, row(0)));

        assertThat(without.evidence()).isZero();
        assertThat(list(finance, row(0))).isEmpty();
        assertThat(usable(finance)).isEmpty();
        assertThat(happenings("EVIDENCE_REMOVED")).hasSize(1).first().asString().contains("a.pdf");
        assertThat(as(finance, () -> evidence.reuse(id, row(0))).entry().evidence())
                .isEqualTo(1);
    }

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

    @Test
    void aMissingFileIsNamedAndTheWayOutToo() throws IOException {
        EvidenceId id = attach(row(0), "a.pdf", pdf()).id();
        Files.delete(stored(id));

        assertThat(refusal(() -> evidence.file(id))).isEqualTo("realization.evidence.missing");
    }

    @Test
    void aFileThatWasChangedOnTheDiskIsNotHandedOutAndIsMendedByTheSameFile() throws IOException {
        byte[] content = pdf();
        EvidenceId id = attach(row(0), "a.pdf", content).id();
        Files.write(stored(id), HostileFiles.pdf("lain"));

        assertThat(refusal(() -> evidence.file(id))).isEqualTo("realization.evidence.damaged");

        attach(row(finance, 1, OCTOBER), "a.pdf", content);
        assertThat(download(finance, id)).isEqualTo(content);
    }

    @Test
    void whatACrashLeftBehindIsRemovedAtTheNextStart() throws IOException {
        Path left = Files.writeString(FOLDER.resolve("incoming/" + UUID.randomUUID() + ".part"), "setengah");

        LeftBehind.clear(FOLDER.resolve("incoming"));

        assertThat(left).doesNotExist();
    }

    private void frozen(EvidenceId id, String reason) {
        assertThat(refusal(() -> evidence.detach(id, row(0)))).isEqualTo(reason);
        assertThat(refusal(() -> evidence.attachText(row(0), "x", "y"))).isEqualTo(reason);
        assertThat(refusal(() -> evidence.attachFile(row(0), "x.pdf", new ByteArrayInputStream(pdf()))))
                .isEqualTo(reason);
        assertThat(list(finance, row(0))).hasSize(1);
    }

    private void rule(EvidenceRule rule) {
        database.sql("insert into entry_settings values (?, 0, 5, 10, ?, 'SP2D')")
                .params(office.office().value(), rule.name())
                .update();
    }

    private void giveBack(EntryCell cell) {
        as(office.planner(), () -> workflow.giveBack(entry().ref(), List.of(new FieldRemark(cell, "Perbaiki"))));
    }

    private MoveOutcome submit() {
        return as(finance, () -> workflow.submit(OCTOBER, List.of(entry().ref())))
                .getFirst();
    }

    private void fill() {
        type("97,5");
        as(
                finance,
                () -> realizations.save(new EntryPatch(
                        row(0).indicator(),
                        OCTOBER,
                        task(0).actions().stream()
                                .map(ActionDetails::id)
                                .map(action -> new CellChange(
                                        EntryCell.of(EntryField.CARRIED_OUT, action), "", CarriedOut.YES.name()))
                                .toList())));
    }

    private SaveOutcome type(String value) {
        return as(
                finance,
                () -> realizations.save(EntryPatch.of(
                        row(0).indicator(), OCTOBER, new CellChange(EntryCell.of(EntryField.VALUE), "", value))));
    }

    private AttachedEvidence attach(MonthRow row, String name, byte[] content) {
        return as(finance, () -> evidence.attachFile(row, name, new ByteArrayInputStream(content)));
    }

    private EntryDetails entry() {
        return task(0).entry().orElseThrow();
    }

    private TaskRow task(int at) {
        return tasks(finance, OCTOBER).get(at);
    }

    private MonthRow row(int at) {
        return row(finance, at, OCTOBER);
    }

    private MonthRow row(String user, int at, YearMonth month) {
        return new MonthRow(tasks(user, month).get(at).indicator().id(), month);
    }

    private List<TaskRow> tasks(String user, YearMonth month) {
        return as(user, () -> realizations.tasks(month)).getFirst().rows().stream()
                .filter(row -> !row.shared())
                .toList();
    }

    private EntryId attachedTo(MonthRow row) {
        return new EntryId(database.sql("select id from entry where indicator_id = ? and month = ?")
                .params(row.indicator().value(), row.month().getMonthValue())
                .query(Long.class)
                .single());
    }

    private List<EvidenceDetails> list(String user, MonthRow row) {
        return as(user, () -> evidence.ofRow(row));
    }

    private List<EvidenceDetails> usable(String user) {
        return as(user, () -> evidence.usable(office.office(), new FiscalYear(2024)));
    }

    private byte[] download(String user, EvidenceId id) {
        return as(user, () -> {
            try (InputStream content = evidence.file(id).content()) {
                return content.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void isNotFound(String user, Supplier<?> work) {
        assertThatExceptionOfType(NotFoundException.class).as(user).isThrownBy(() -> as(user, work::get));
    }

    private String refusal(Supplier<?> work) {
        DomainException refused = catchThrowableOfType(DomainException.class, () -> as(finance, work::get));
        assertThat(refused).isNotNull();
        return refused.messageKey();
    }

    private List<String> happenings(String kind) {
        return database.sql("""
                        select concat_ws('|', field, old_text, new_text, reason) from history_event
                        where office_id = ? and kind = ?""")
                .params(office.office().value(), kind)
                .query(String.class)
                .list();
    }

    private Path stored(EvidenceId id) {
        String sha256 = database.sql("select sha256 from evidence where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
        return FOLDER.resolve("files").resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static List<Path> incoming() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("incoming"))) {
            return files.toList();
        }
    }

    private <T> T as(String user, Supplier<T> work) {
        return jakartaBarat.as(user, work);
    }

    private static byte[] pdf() {
        return HostileFiles.pdf(UUID.randomUUID().toString());
    }
}
