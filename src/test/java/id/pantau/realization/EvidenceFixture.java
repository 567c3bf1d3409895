package id.pantau.realization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.pantau.achievement.CarriedOut;
import id.pantau.document.HostileFiles;
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
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An office with a plan and people, and what they do with evidence; small limits and a folder of its own. */
@SpringBootTest(
        properties = {
            "pantau.today=2024-10-08",
            "pantau.evidence.per-row=4",
            "pantau.evidence.largest=1MB",
            "pantau.evidence.folder=target/evidence-test"
        })
@Import(JakartaBarat.class)
abstract class EvidenceFixture {

    static final YearMonth OCTOBER = YearMonth.of(2024, 10);
    static final YearMonth SEPTEMBER = YearMonth.of(2024, 9);
    static final YearMonth AUGUST = YearMonth.of(2024, 8);
    static final Path FOLDER = Path.of("target/evidence-test");
    static final int MEGABYTE = 1024 * 1024;

    @Autowired
    JakartaBarat jakartaBarat;

    @Autowired
    EvidenceService evidence;

    @Autowired
    RealizationService realizations;

    @Autowired
    WorkflowService workflow;

    @Autowired
    JdbcClient database;

    Imported office;
    String finance;
    String secretary;

    @BeforeEach
    void importThePlan() {
        office = jakartaBarat.imported();
        finance = jakartaBarat.reporter(office, JakartaBarat.FINANCE);
        secretary = jakartaBarat.account("sekretaris", RoleGrant.of(Role.SECRETARY, office.office()));
    }

    void frozen(EvidenceId id, String reason) {
        assertThat(refusal(() -> evidence.detach(id, row(0)))).isEqualTo(reason);
        assertThat(refusal(() -> evidence.attachText(row(0), "x", "y"))).isEqualTo(reason);
        assertThat(refusal(() -> evidence.attachFile(row(0), "x.pdf", new ByteArrayInputStream(pdf()))))
                .isEqualTo(reason);
        assertThat(list(finance, row(0))).hasSize(1);
    }

    void rule(EvidenceRule rule) {
        database.sql("insert into entry_settings values (?, 0, 5, 10, ?, 'SP2D')")
                .params(office.office().value(), rule.name())
                .update();
    }

    void giveBack(EntryCell cell) {
        as(office.planner(), () -> workflow.giveBack(entry().ref(), List.of(new FieldRemark(cell, "Perbaiki"))));
    }

    MoveOutcome submit() {
        return as(finance, () -> workflow.submit(OCTOBER, List.of(entry().ref())))
                .getFirst();
    }

    void fill() {
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

    SaveOutcome type(String value) {
        return as(
                finance,
                () -> realizations.save(EntryPatch.of(
                        row(0).indicator(), OCTOBER, new CellChange(EntryCell.of(EntryField.VALUE), "", value))));
    }

    AttachedEvidence attach(MonthRow row, String name, byte[] content) {
        return as(finance, () -> evidence.attachFile(row, name, new ByteArrayInputStream(content)));
    }

    EntryDetails entry() {
        return task(0).entry().orElseThrow();
    }

    TaskRow task(int at) {
        return tasks(finance, OCTOBER).get(at);
    }

    MonthRow row(int at) {
        return row(finance, at, OCTOBER);
    }

    MonthRow row(String user, int at, YearMonth month) {
        return new MonthRow(tasks(user, month).get(at).indicator().id(), month);
    }

    List<TaskRow> tasks(String user, YearMonth month) {
        return as(user, () -> realizations.tasks(month)).getFirst().rows().stream()
                .filter(row -> !row.shared())
                .toList();
    }

    EntryId attachedTo(MonthRow row) {
        return new EntryId(database.sql("select id from entry where indicator_id = ? and month = ?")
                .params(row.indicator().value(), row.month().getMonthValue())
                .query(Long.class)
                .single());
    }

    List<EvidenceDetails> list(String user, MonthRow row) {
        return as(user, () -> evidence.ofRow(row));
    }

    List<EvidenceDetails> usable(String user) {
        return as(user, () -> evidence.usable(office.office(), new FiscalYear(2024)));
    }

    byte[] download(String user, EvidenceId id) {
        return as(user, () -> {
            try (InputStream content = evidence.file(id).content()) {
                return content.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    void isNotFound(String user, Supplier<?> work) {
        assertThatExceptionOfType(NotFoundException.class).as(user).isThrownBy(() -> as(user, work::get));
    }

    String refusal(Supplier<?> work) {
        DomainException refused = catchThrowableOfType(DomainException.class, () -> as(finance, work::get));
        assertThat(refused).isNotNull();
        return refused.messageKey();
    }

    List<String> happenings(String kind) {
        return database.sql("""
                        select concat_ws('|', field, old_text, new_text, reason) from history_event
                        where office_id = ? and kind = ?""")
                .params(office.office().value(), kind)
                .query(String.class)
                .list();
    }

    Path stored(EvidenceId id) {
        String sha256 = database.sql("select sha256 from evidence where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
        return FOLDER.resolve("files").resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    static List<Path> incoming() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("incoming"))) {
            return files.toList();
        }
    }

    <T> T as(String user, Supplier<T> work) {
        return jakartaBarat.as(user, work);
    }

    static byte[] pdf() {
        return HostileFiles.pdf(UUID.randomUUID().toString());
    }
}
