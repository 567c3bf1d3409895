package id.pantau.realization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.pantau.document.GridCell;
import id.pantau.document.SheetGrid;
import id.pantau.document.WorkbookReader;
import id.pantau.planning.IndicatorId;
import id.pantau.planning.JakartaBarat;
import id.pantau.planning.JakartaBarat.Imported;
import id.pantau.planning.PlanId;
import id.pantau.planning.PlanRevisionService;
import id.pantau.planning.RevisionReason;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The history stays as it was written, follows its row into later versions of the plan, and can be handed over. */
@SpringBootTest(properties = "pantau.today=2024-10-08")
@Import(JakartaBarat.class)
class HistoryKeepingModuleTest {

    private static final YearMonth OCTOBER = YearMonth.of(2024, 10);
    private static final EntryCell OBSTACLE = EntryCell.of(EntryField.OBSTACLE);

    @Autowired
    private JakartaBarat jakartaBarat;

    @Autowired
    private RealizationService realizations;

    @Autowired
    private HistoryService history;

    @Autowired
    private HistoryExportService exports;

    @Autowired
    private PlanRevisionService revisions;

    @Autowired
    private JdbcClient database;

    private Imported office;
    private String finance;

    @BeforeEach
    void importThePlan() {
        office = jakartaBarat.imported();
        finance = jakartaBarat.reporter(office, JakartaBarat.FINANCE);
    }

    @Test
    void nothingInTheApplicationChangesOrRemovesWhatHappened() {
        assertThat(Arrays.stream(HistoryRepository.class.getMethods()).map(Method::getName))
                .containsOnly("save", "typedInto", "lastChange", "changes");
        assertThat(HistoryRepository.class.getMethods())
                .noneMatch(method -> method.isAnnotationPresent(Modifying.class));
        assertThat(HistoryEvent.class.isAnnotationPresent(org.hibernate.annotations.Immutable.class))
                .isTrue();
        assertThat(Stream.of(HistoryService.class, HistoryExportService.class)
                        .flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
                        .map(method -> method.getName().toLowerCase(Locale.ROOT)))
                .noneMatch(name -> name.matches("(delete|remove|update|change|clear|purge).*"));
    }

    @Test
    void theDatabaseItselfRefusesToChangeOrRemoveWhatHappened() {
        save("Listrik padam");
        long event = database.sql("select max(id) from history_event where office_id = ?")
                .param(office.office().value())
                .query(Long.class)
                .single();

        for (String attempt : List.of(
                "update history_event set new_text = 'lain' where id = ?", "delete from history_event where id = ?")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> database.sql(attempt).param(event).update())
                    .withMessageContaining("history_event is kept");
        }
        assertThat(found().lines()).extracting(HistoryLine::after).containsExactly("Listrik padam");
    }

    @Test
    void whatHappenedUnderAnEarlierVersionStandsAtTheRowOfTheNextOne() {
        save("Listrik padam");
        IndicatorId before = row().indicator().id();
        PlanId next = as(office.planner(), () -> {
            PlanId id = revisions.revise(
                    office.secretariat(),
                    new RevisionReason("Refocusing anggaran", LocalDate.of(2024, 10, 1), Month.OCTOBER));
            jakartaBarat.activate(id);
            return id;
        });
        IndicatorId after = row().indicator().id();
        assertThat(after).isNotEqualTo(before);
        assertThat(next).isNotEqualTo(office.secretariat());
        save("Listrik padam dua hari", "Listrik padam");

        for (IndicatorId version : List.of(before, after)) {
            assertThat(as(office.planner(), () -> history.ofCell(version, OCTOBER, OBSTACLE))
                            .lines())
                    .extracting(HistoryLine::after)
                    .containsExactly("Listrik padam dua hari", "Listrik padam");
        }
        assertThat(as(finance, () -> history.ofEntry(after, OCTOBER)).total()).isEqualTo(2);
        assertThat(found().lines()).allMatch(line -> line.row() != null);
    }

    @Test
    void theWorkbookHoldsEveryLineAndNoFormula() {
        save("=HYPERLINK(\"http://x\";\"klik\")");
        save("@SUM(A1)", "=HYPERLINK(\"http://x\";\"klik\")");

        HistoryFile file =
                as(office.planner(), () -> exports.file(HistoryFilter.of(office.office(), JakartaBarat.YEAR)));

        assertThat(file.name()).startsWith("riwayat-isian-").endsWith("-2024.xlsx");
        assertThat(file.lines()).isEqualTo(2);
        SheetGrid sheet = sheet(file);
        assertThat(cells(sheet))
                .contains("@SUM(A1)", "=HYPERLINK(\"http://x\";\"klik\")", "Kendala", JakartaBarat.FINANCE)
                .anyMatch(text -> text.startsWith("2 dari 2 catatan"))
                .noneMatch(text -> text.startsWith("Hanya sebagian"));
        assertThat(sheet.cells()).noneMatch(GridCell::formula);
    }

    @Test
    void theWorkbookSaysOfWhatItIsAPart() {
        save("Listrik padam");
        HistoryFilter part = new HistoryFilter(
                office.office(),
                JakartaBarat.YEAR,
                Month.OCTOBER,
                jakartaBarat.unit(office, JakartaBarat.FINANCE),
                "",
                Set.of(HistoryKind.SAVED),
                "listrik",
                LocalDate.of(2024, 10, 1),
                null);

        HistoryFile file = as(office.planner(), () -> exports.file(part));

        assertThat(cells(sheet(file)))
                .contains("Hanya sebagian. Bulan isian: Oktober; Unit: " + JakartaBarat.FINANCE
                        + "; Kejadian: Isian disimpan; Cari kata: listrik; Terjadi sejak: 1 Oktober 2024.");
    }

    private static SheetGrid sheet(HistoryFile file) {
        return new WorkbookReader()
                .read(new ByteArrayInputStream(file.content()), file.name())
                .sheets()
                .getFirst();
    }

    private static List<String> cells(SheetGrid sheet) {
        return sheet.cells().stream().map(GridCell::text).toList();
    }

    @Test
    void aKeptLineOutlivesAHundredNewOnes() {
        save("Pertama");
        String last = "Pertama";
        for (int round = 0; round < 100; round++) {
            String next = "Kalimat " + round;
            save(next, last);
            last = next;
        }

        assertThat(as(finance, () -> history.ofCell(row().indicator().id(), OCTOBER, OBSTACLE)))
                .satisfies(page -> {
                    assertThat(page.total()).isEqualTo(101);
                    assertThat(page.lines().getLast().after()).isEqualTo("Pertama");
                });
    }

    private HistoryPage found() {
        return as(office.planner(), () -> history.search(HistoryFilter.of(office.office(), JakartaBarat.YEAR), 0, 50));
    }

    private void save(String words) {
        save(words, "");
    }

    private void save(String words, String seen) {
        EntryPatch patch = EntryPatch.of(row().indicator().id(), OCTOBER, new CellChange(OBSTACLE, seen, words));
        SaveOutcome outcome = as(finance, () -> realizations.save(patch));
        assertThat(outcome.isStored()).isTrue();
    }

    private TaskRow row() {
        return as(finance, () -> realizations.tasks(OCTOBER)).getFirst().rows().stream()
                .filter(row -> !row.shared())
                .findFirst()
                .orElseThrow();
    }

    private <T> T as(String who, Supplier<T> work) {
        return jakartaBarat.as(who, work);
    }
}
