package id.pantau.realization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.pantau.achievement.CarriedOut;
import id.pantau.office.OfficeSummary;
import id.pantau.planning.ActionDetails;
import id.pantau.planning.IndicatorId;
import id.pantau.planning.JakartaBarat;
import id.pantau.planning.JakartaBarat.Imported;
import id.pantau.shared.DomainException;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@SpringBootTest(properties = "pantau.today=2024-10-08")
@Import(JakartaBarat.class)
class HistoryModuleTest {

    private static final YearMonth OCTOBER = YearMonth.of(2024, 10);
    private static final EntryCell VALUE = EntryCell.of(EntryField.VALUE);
    private static final EntryCell OBSTACLE = EntryCell.of(EntryField.OBSTACLE);
    private static final int MANY = 50;
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    @Autowired
    private JakartaBarat jakartaBarat;

    @Autowired
    private RealizationService realizations;

    @Autowired
    private WorkflowService workflow;

    @Autowired
    private HistoryService history;

    @Autowired
    private EntityManagerFactory factory;

    private Imported office;
    private String finance;
    private String people;
    private String secretary;

    @BeforeEach
    void importThePlan() {
        office = jakartaBarat.imported();
        finance = jakartaBarat.reporter(office, JakartaBarat.FINANCE);
        people = jakartaBarat.reporter(office, JakartaBarat.HUMAN_RESOURCES);
        secretary = jakartaBarat.account("sekretaris", RoleGrant.of(Role.SECRETARY, office.office()));
    }

    @AfterEach
    void leaveTheNetwork() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void aChangeIsToldInASentenceWithTheNewestFirst() {
        save(finance, new CellChange(VALUE, "", "50"));
        save(finance, new CellChange(VALUE, "50", "60"), new CellChange(OBSTACLE, "", "Listrik padam"));

        assertThat(sentences(found(secretary)))
                .containsExactly(
                        "mengisi Kendala: Listrik padam",
                        "mengubah Realisasi dari 50 menjadi 60",
                        "mengisi Realisasi: 50");
        assertThat(found(secretary).lines().getFirst()).satisfies(line -> {
            assertThat(line.who()).isEqualTo(JakartaBarat.FINANCE);
            assertThat(line.row()).isEqualTo(row(finance).indicator().text());
            assertThat(line.month()).isEqualTo(OCTOBER);
            assertThat(line.revision()).isEqualTo(1);
        });
    }

    @Test
    void aCellTellsItsOwnHistoryAndARowThatOfAllItsRevisions() {
        ActionDetails action = row(finance).actions().getFirst();
        EntryCell carriedOut = EntryCell.of(EntryField.CARRIED_OUT, action.id());
        save(finance, new CellChange(VALUE, "", "50"), new CellChange(carriedOut, "", CarriedOut.PARTLY.name()));
        approve();
        as(office.planner(), () -> workflow.correct(entry().ref(), "Data SP2D terlambat"));
        save(finance, new CellChange(VALUE, "50", "60"));

        assertThat(sentences(as(finance, () -> history.ofCell(indicator(), OCTOBER, VALUE))))
                .containsExactly("mengubah Realisasi dari 50 menjadi 60", "mengisi Realisasi: 50");
        assertThat(sentences(as(finance, () -> history.ofCell(indicator(), OCTOBER, carriedOut))))
                .containsExactly("mengisi Terlaksana: Sebagian");
        HistoryPage entry = as(secretary, () -> history.ofEntry(indicator(), OCTOBER));
        assertThat(entry.lines().getFirst().revision()).isEqualTo(2);
        assertThat(sentences(entry))
                .containsSubsequence(
                        "mengubah Realisasi dari 50 menjadi 60",
                        "membuka koreksi isian Oktober 2024 sebagai revisi baru",
                        "menyetujui isian Oktober 2024",
                        "memverifikasi isian Oktober 2024",
                        "mengajukan isian Oktober 2024");
        assertThat(entry.total()).isEqualTo(entry.lines().size());
    }

    @Test
    void everyWordOfARefusedSaveIsKeptWhateverCellWasTheWrongOne() {
        String words = "ö".repeat(Narrative.LONGEST);

        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> save(
                        finance, new CellChange(OBSTACLE, "", words), new CellChange(VALUE, "", "kira-kira banyak")));

        List<HistoryLine> kept = found(finance).lines();
        assertThat(kept).extracting(HistoryLine::after).containsExactly("kira-kira banyak", words);
        assertThat(kept).allMatch(HistoryLine::isRefused);
        assertThat(kept.getFirst().reason()).contains("kira-kira banyak").contains("tidak dapat disimpan");
        assertThat(kept.getLast().reason()).startsWith("Tidak tersimpan karena Realisasi ditolak");
    }

    @Test
    void wordsThatSomebodyElseOvertookAreKeptToo() {
        save(finance, new CellChange(VALUE, "", "50"));

        as(finance, () -> realizations.save(EntryPatch.of(indicator(), OCTOBER, new CellChange(VALUE, "", "70"))));

        assertThat(found(finance).lines().getFirst()).satisfies(line -> {
            assertThat(line.after()).isEqualTo("70");
            assertThat(line.before()).isEqualTo("50");
            assertThat(line.reason()).contains(JakartaBarat.FINANCE).contains("lebih dulu");
        });
    }

    @Test
    void anAttemptFromAnotherOfficeIsKeptWhereTheRowIsAndTellsWhoTriedNothing() {
        save(finance, new CellChange(VALUE, "", "50"));
        Imported other = jakartaBarat.imported();
        String stranger = jakartaBarat.reporter(other, JakartaBarat.FINANCE);
        EntryRef ref = entry().ref();

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> save(stranger, new CellChange(VALUE, "50", "99")));
        assertThat(as(other.planner(), () -> workflow.verify(List.of(ref)))).noneMatch(MoveOutcome::isDone);

        assertThat(found(secretary).lines().subList(0, 2))
                .satisfiesExactly(
                        verified -> {
                            assertThat(HistoryWords.sentence(verified))
                                    .isEqualTo("mencoba memverifikasi isian, ditolak");
                            assertThat(verified.reason()).isEqualTo("Tidak berhak.");
                        },
                        typed -> assertThat(typed.after()).isEqualTo("99"));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> found(stranger));
        assertThat(as(stranger, () -> search(HistoryFilter.of(other.office(), JakartaBarat.YEAR)))
                        .lines())
                .isEmpty();
    }

    @Test
    void everyRefusedStepIsKeptWithTheReasonsThatWereTyped() {
        save(finance, new CellChange(VALUE, "", "50"));
        EntryRef draft = entry().ref();
        as(finance, () -> workflow.withdraw(List.of(draft)));
        as(finance, () -> workflow.submit(OCTOBER, List.of(draft)));
        as(office.planner(), () -> workflow.verify(List.of(draft)));
        as(secretary, () -> workflow.approve(List.of(draft)));
        List<FieldRemark> reasons = List.of(new FieldRemark(VALUE, "Cek pembilang"), new FieldRemark(null, "Semua"));
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> as(office.planner(), () -> workflow.giveBack(draft, reasons)));
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> as(office.planner(), () -> workflow.correct(draft, "Salah hitung")));

        List<HistoryLine> kept = found(secretary).lines().reversed().stream()
                .filter(HistoryLine::isRefused)
                .toList();

        assertThat(kept)
                .extracting(HistoryLine::attempt)
                .containsExactly(
                        EntryMove.WITHDRAW,
                        EntryMove.SUBMIT,
                        EntryMove.VERIFY,
                        EntryMove.APPROVE,
                        EntryMove.GIVE_BACK,
                        EntryMove.GIVE_BACK,
                        EntryMove.CORRECT);
        assertThat(kept).extracting(HistoryLine::after).endsWith("Cek pembilang", "Semua", "Salah hitung");
        assertThat(kept)
                .allMatch(line -> line.reason() != null && !line.reason().isBlank());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoReadsTheWholeOfficeReadsItsHistoryAndAnAdministratorDoesNot(Role role) {
        save(finance, new CellChange(VALUE, "", "50"));
        String reader = jakartaBarat.account("pembaca", RoleGrant.of(role, office.office()));

        if (role.readsOffice()) {
            assertThat(found(reader).lines()).hasSize(1);
            assertThat(as(reader, history::offices)).hasSize(1);
        } else {
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> found(reader));
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> as(reader, () -> history.ofEntry(indicator(), OCTOBER)));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = Mode.INCLUDE,
            names = {"PLANNER", "INSPECTOR", "SECRETARY", "COMMISSIONER"})
    void whereFromSomethingCameIsForThePlannerAndTheInspectorOnly(Role role) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr("10.1.2.3");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        save(finance, new CellChange(VALUE, "", "50"));
        String reader = jakartaBarat.account("pembaca", RoleGrant.of(role, office.office()));

        assertThat(found(reader).lines().getFirst().address())
                .isEqualTo(role == Role.PLANNER || role == Role.INSPECTOR ? "10.1.2.3" : null);
        assertThat(found(finance).lines().getFirst().address()).isNull();
    }

    @Test
    void aReporterReadsItsOwnRowsAndItsOwnAttempts() {
        save(finance, new CellChange(VALUE, "", "50"));
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> save(people, new CellChange(VALUE, "50", "51")));

        assertThat(found(people).lines()).extracting(HistoryLine::after).containsExactly("51");
        assertThat(found(finance).lines()).extracting(HistoryLine::after).containsExactly("51", "50");
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> as(people, () -> history.ofEntry(indicator(), OCTOBER)));
    }

    @Test
    void whatIsLookedForIsFoundByMonthUnitKindPersonWordsAndDay() {
        save(finance, new CellChange(VALUE, "", "50"));
        save(finance, new CellChange(OBSTACLE, "", "Listrik padam 100% dua_hari"));
        as(office.planner(), () -> workflow.approve(List.of(entry().ref())));

        assertThat(count(null, null, "", Set.of(), "")).isEqualTo(3);
        assertThat(count(Month.OCTOBER, null, "", Set.of(), "")).isEqualTo(3);
        assertThat(count(Month.MAY, null, "", Set.of(), "")).isZero();
        assertThat(count(null, JakartaBarat.FINANCE, "", Set.of(), "")).isEqualTo(3);
        assertThat(count(null, JakartaBarat.HUMAN_RESOURCES, "", Set.of(), "")).isZero();
        assertThat(count(null, null, "perenc", Set.of(), "")).isEqualTo(1);
        assertThat(count(null, null, "", Set.of(HistoryKind.REFUSED), "")).isEqualTo(1);
        assertThat(count(null, null, "", Set.of(), "LISTRIK")).isEqualTo(1);
        assertThat(count(null, null, "", Set.of(), "0% dua_h")).isEqualTo(1);
        assertThat(count(null, null, "", Set.of(), "5%")).isZero();
        assertThat(count(
                        null,
                        null,
                        "",
                        Set.of(),
                        row(finance).indicator().text().substring(3, 20)))
                .isEqualTo(3);
        LocalDate today = found(secretary).lines().getFirst().at().atZone(ZONE).toLocalDate();
        assertThat(between(today, today)).isEqualTo(3);
        assertThat(between(today.plusDays(1), null)).isZero();
        assertThat(between(null, today.minusDays(1))).isZero();
    }

    @Test
    void whatAReaderSeesIsFoundAndNotTheFormInWhichItIsStored() {
        ActionDetails action = row(finance).actions().getFirst();
        save(
                finance,
                new CellChange(EntryCell.of(EntryField.CARRIED_OUT, action.id()), "", CarriedOut.PARTLY.name()),
                new CellChange(EntryCell.of(EntryField.PHYSICAL, action.id()), "", "75,5"),
                new CellChange(EntryCell.of(EntryField.SPENT, action.id()), "", "Rp 1.125.000"),
                new CellChange(EntryCell.of(EntryField.OBSTACLE_CATEGORY), "", ObstacleCategory.PROCUREMENT.name()),
                new CellChange(EntryCell.of(EntryField.FOLLOW_UP_DUE), "", "15/11/2024"));

        assertThat(sentences(found(secretary))).contains("mengisi Paling lambat: 15 November 2024");
        for (String seen : List.of(
                "sebagian", "75,5 %", "Rp1.125.000", "1.125.000", "pengadaan", "15 November 2024", "15 november")) {
            assertThat(count(null, null, "", Set.of(), seen)).as(seen).isEqualTo(1);
        }
        for (String stored : List.of("PARTLY", "procurement", "2024-11-15", "14 November 2024")) {
            assertThat(count(null, null, "", Set.of(), stored)).as(stored).isZero();
        }
    }

    @Test
    void whatWasSentBackIsToldWithTheFieldEachReasonBelongsTo() {
        save(finance, new CellChange(VALUE, "", "50"));
        approve();
        as(office.planner(), () -> workflow.correct(entry().ref(), "Data SP2D terlambat"));
        as(finance, () -> workflow.submit(OCTOBER, List.of(entry().ref())));
        as(
                office.planner(),
                () -> workflow.giveBack(
                        entry().ref(),
                        List.of(new FieldRemark(VALUE, "Cek pembilang"), new FieldRemark(null, "Cek semua"))));

        assertThat(found(secretary).lines().getFirst().reason()).isEqualTo("Realisasi: Cek pembilang\nCek semua");
    }

    @Test
    void aLookBeginsWhereAPlanIsReportedOn() {
        String reader = jakartaBarat.account(
                "pembaca",
                RoleGrant.of(Role.INSPECTOR, jakartaBarat.office()),
                RoleGrant.of(Role.INSPECTOR, office.office()),
                RoleGrant.of(Role.INSPECTOR, jakartaBarat.office()));

        assertThat(as(reader, history::usualOffice)).map(OfficeSummary::id).contains(office.office());
    }

    @Test
    void pagesFollowEachOtherWithoutGapAndSayHowManyThereAre() {
        for (int value = 1; value <= 5; value++) {
            save(finance, new CellChange(VALUE, value == 1 ? "" : String.valueOf(value - 1), String.valueOf(value)));
        }
        HistoryFilter all = HistoryFilter.of(office.office(), JakartaBarat.YEAR);

        List<HistoryPage> pages = as(
                secretary,
                () -> List.of(history.search(all, 0, 2), history.search(all, 1, 2), history.search(all, 2, 2)));

        assertThat(pages).extracting(HistoryPage::total).containsOnly(5L);
        assertThat(pages.stream().flatMap(page -> page.lines().stream()).map(HistoryLine::after))
                .containsExactly("5", "4", "3", "2", "1");
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheHistory() {
        save(finance, new CellChange(VALUE, "", "0"));
        long few = statements(() -> found(secretary));
        long fewOfRow = statements(() -> as(secretary, () -> history.ofEntry(indicator(), OCTOBER)));
        for (int value = 1; value <= MANY; value++) {
            save(finance, new CellChange(VALUE, String.valueOf(value - 1), String.valueOf(value)));
        }

        assertThat(statements(() -> found(secretary))).isEqualTo(few).isLessThanOrEqualTo(6);
        assertThat(statements(() -> as(secretary, () -> history.ofEntry(indicator(), OCTOBER))))
                .isEqualTo(fewOfRow);
        assertThat(statements(() -> found(finance))).isLessThanOrEqualTo(6);
    }

    private long count(Month month, String unit, String person, Set<HistoryKind> kinds, String words) {
        return as(
                        secretary,
                        () -> search(new HistoryFilter(
                                office.office(),
                                JakartaBarat.YEAR,
                                month,
                                unit == null ? null : jakartaBarat.unit(office, unit),
                                person,
                                kinds,
                                words,
                                null,
                                null)))
                .total();
    }

    private long between(LocalDate from, LocalDate to) {
        return as(
                        secretary,
                        () -> search(new HistoryFilter(
                                office.office(), JakartaBarat.YEAR, null, null, "", Set.of(), "", from, to)))
                .total();
    }

    private HistoryPage found(String reader) {
        return as(reader, () -> search(HistoryFilter.of(office.office(), JakartaBarat.YEAR)));
    }

    private HistoryPage search(HistoryFilter filter) {
        return history.search(filter, 0, 100);
    }

    private static List<String> sentences(HistoryPage page) {
        return page.lines().stream().map(HistoryWords::sentence).toList();
    }

    private long statements(Supplier<?> work) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        work.get();
        return statistics.getPrepareStatementCount();
    }

    private void approve() {
        List<CellChange> changes = new ArrayList<>();
        row(finance)
                .actions()
                .forEach(action -> changes.add(new CellChange(
                        EntryCell.of(EntryField.CARRIED_OUT, action.id()),
                        row(finance).text(EntryCell.of(EntryField.CARRIED_OUT, action.id())),
                        CarriedOut.PARTLY.name())));
        save(finance, changes.toArray(CellChange[]::new));
        as(finance, () -> workflow.submit(OCTOBER, List.of(entry().ref())));
        as(office.planner(), () -> workflow.verify(List.of(entry().ref())));
        as(secretary, () -> workflow.approve(List.of(entry().ref())));
    }

    private void save(String who, CellChange... changes) {
        EntryPatch patch = EntryPatch.of(indicator(), OCTOBER, changes);
        as(who, () -> realizations.save(patch));
    }

    private EntryDetails entry() {
        return row(finance).entry().orElseThrow();
    }

    private IndicatorId indicator() {
        return row(finance).indicator().id();
    }

    private TaskRow row(String who) {
        return as(who, () -> realizations.tasks(OCTOBER)).getFirst().rows().stream()
                .filter(row -> !row.shared())
                .findFirst()
                .orElseThrow();
    }

    private <T> T as(String who, Supplier<T> work) {
        return jakartaBarat.as(who, work);
    }
}
