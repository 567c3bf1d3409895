package id.pantau.realization;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.achievement.CarriedOut;
import id.pantau.planning.ActionItemId;
import id.pantau.planning.IndicatorId;
import id.pantau.planning.JakartaBarat;
import id.pantau.planning.JakartaBarat.Imported;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest(properties = "pantau.today=2024-10-08")
@Import(JakartaBarat.class)
class SampleEntriesModuleTest {

    private static final YearMonth AUGUST = YearMonth.of(2024, 8);
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    @Autowired
    private JakartaBarat jakartaBarat;

    @Autowired
    private RealizationService realizations;

    @Autowired
    private SampleEntries samples;

    @Autowired
    private HistoryService history;

    @Test
    void theRecordTellsHowASampleCameAboutByWhomAndWhen() {
        Imported office = jakartaBarat.imported();
        String finance = jakartaBarat.reporter(office, JakartaBarat.FINANCE);
        String secretary = jakartaBarat.account("sekretaris", RoleGrant.of(Role.SECRETARY, office.office()));
        TaskRow row = as(finance, () -> realizations.tasks(AUGUST)).getFirst().rows().stream()
                .filter(each -> !each.shared())
                .findFirst()
                .orElseThrow();
        IndicatorId indicator = row.indicator().id();
        ActionItemId action = row.actions().getFirst().id();

        as(finance, () -> samples.enter(AUGUST, EntryState.APPROVED, each -> content(each, indicator, action)));
        as(office.planner(), () -> samples.countersign(EntryState.VERIFIED));
        as(secretary, () -> samples.countersign(EntryState.APPROVED));
        samples.record();

        List<HistoryLine> kept =
                as(secretary, () -> history.ofEntry(indicator, AUGUST)).lines();
        assertThat(kept)
                .extracting(HistoryWords::sentence)
                .containsExactly(
                        "menyetujui isian Agustus 2024",
                        "memverifikasi isian Agustus 2024",
                        "mengajukan isian Agustus 2024",
                        "mengisi Kendala: Listrik padam",
                        "mengisi Terlaksana: Ya",
                        "mengisi Realisasi: 50");
        assertThat(kept)
                .extracting(line -> line.at().atZone(ZONE).getDayOfMonth())
                .containsExactly(7, 6, 4, 3, 3, 3);
        assertThat(kept.getLast().who()).isEqualTo(JakartaBarat.FINANCE);
        assertThat(kept).allMatch(line -> line.channel() == Channel.SYSTEM && line.address() == null);
    }

    private static Optional<EntryContent> content(TaskRow row, IndicatorId wanted, ActionItemId action) {
        return row.indicator().id().equals(wanted)
                ? Optional.of(new EntryContent(
                        "50",
                        List.of(new ActionProgress(action, CarriedOut.YES, null, null, null)),
                        new Narrative(null, "Listrik padam", null, null, null, null)))
                : Optional.empty();
    }

    private <T> T as(String who, Supplier<T> work) {
        return jakartaBarat.as(who, work);
    }

    private void as(String who, Runnable work) {
        jakartaBarat.as(who, () -> {
            work.run();
            return who;
        });
    }
}
