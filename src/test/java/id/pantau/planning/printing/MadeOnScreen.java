package id.pantau.planning.printing;

import id.pantau.planning.DocumentPart;
import id.pantau.planning.HeadingLevel;
import id.pantau.planning.NewAction;
import id.pantau.planning.NewAllocation;
import id.pantau.planning.NewHeading;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewObjective;
import id.pantau.planning.NewPlan;
import id.pantau.planning.Party;
import id.pantau.planning.PlanHeader;
import id.pantau.planning.PlanKind;
import id.pantau.planning.PlanLayout;
import id.pantau.planning.PlanLevel;
import id.pantau.planning.PlannedSchedule;
import id.pantau.planning.ScheduleGrain;
import id.pantau.planning.ScheduleMark;
import id.pantau.planning.ScheduleStatus;
import id.pantau.planning.Signatory;
import id.pantau.planning.SignatoryRole;
import id.pantau.shared.FiscalYear;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans nobody ever had on paper, with the wording of real ones. */
final class MadeOnScreen {

    private static final FiscalYear YEAR = new FiscalYear(2024);
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    private MadeOnScreen() {}

    /** A Perjanjian Kinerja of the Sekretaris with his superior, program headings and money by program. */
    static NewPlan agreement() {
        PlanHeader header = new PlanHeader(
                YEAR,
                PlanKind.PERJANJIAN_KINERJA,
                PlanLevel.SECRETARIAT,
                "Sekretaris KPU Provinsi Kalimantan Timur",
                "",
                "Samarinda",
                DAY,
                null);
        return new NewPlan(
                header,
                null,
                List.of(heading("G1", "1. Mewujudkan Komisi Pemilihan Umum yang mandiri", false)),
                List.of(
                        objective("S1", "1", 0, indicator("S1.I1", "Persentase penyusunan rencana", "97,5%")),
                        objective(
                                "S2",
                                "2",
                                0,
                                indicator("S2.I1", "Jumlah laporan monitoring dan evaluasi", "12 Lap"),
                                indicator("S2.I2", "Nilai evaluasi akuntabilitas kinerja", "B"))),
                List.of(
                        program("P1", "1. Program Penyelenggaraan Pemilu", 30_508_381_000L, "Rp 30.508.381.000,-"),
                        program("P2", "2. Program Dukungan Manajemen", 0, "Rp -")),
                List.of(),
                List.of(
                        new Party(SignatoryRole.FIRST_PARTY, "Aliuk", "Sekretaris KPU Provinsi Kalimantan Timur"),
                        new Party(SignatoryRole.SECOND_PARTY, "Fahmi Idris", "Ketua KPU Provinsi Kalimantan Timur")),
                PlanLayout.NONE);
    }

    /** A Rencana Aksi with everything a row can have. */
    static NewPlan actionPlan(ScheduleGrain grain) {
        PlanHeader header = new PlanHeader(
                YEAR,
                PlanKind.RENCANA_AKSI,
                PlanLevel.SECRETARIAT,
                "Sekretaris KPU Kota Kupang",
                "RENCANA AKSI KINERJA TAHUN 2024\nSEKRETARIS KPU KOTA KUPANG",
                "Kupang",
                DAY,
                grain);
        return new NewPlan(
                header,
                null,
                List.of(),
                List.of(objective(
                        "S1",
                        "1.",
                        null,
                        indicator(
                                "S1.I1",
                                "Jumlah revisi yang dilakukan terhadap rencana kerja",
                                "12 kali",
                                action("S1.I1.K1", 0, schedule(1, 4)),
                                action("S1.I1.K2", 0, schedule(2))))),
                List.of(new NewAllocation("P1", new BigDecimal("29295000"), "29.295.000", null, null)),
                List.of(new Signatory(
                        DocumentPart.DOCUMENT,
                        SignatoryRole.SIGNATORY,
                        "KPU Kota Kupang\nSekretaris,",
                        "Agustinus Yohanes Ola Paon",
                        null,
                        "Kupang, 1 Maret 2024")),
                List.of(),
                PlanLayout.NONE);
    }

    private static NewHeading heading(String key, String raw, boolean inColumn) {
        return new NewHeading(key, HeadingLevel.GOAL, null, raw, null, raw, null, inColumn);
    }

    private static NewObjective objective(
            String key, String number, @Nullable Integer heading, NewIndicator... indicators) {
        return new NewObjective(
                key,
                number,
                "Terwujudnya rencana kerja dan anggaran yang efektif dan efisien, bagian " + number,
                heading,
                List.of(indicators));
    }

    private static NewIndicator indicator(String key, String text, String target, NewAction... actions) {
        return new NewIndicator(key, text, target, false, null, List.of(actions));
    }

    private static NewAction action(String key, int allocation, PlannedSchedule schedule) {
        return new NewAction(
                key,
                "Program Dukungan Manajemen",
                "Penyusunan rencana kerja " + key,
                "1 Laporan",
                "Revisi rencana kerja",
                "Subbagian Perencanaan",
                schedule,
                allocation,
                Set.of());
    }

    private static PlannedSchedule schedule(Integer... periods) {
        return new PlannedSchedule(
                ScheduleStatus.AS_PRINTED,
                null,
                Arrays.stream(periods).map(ScheduleMark::tick).toList());
    }

    private static NewAllocation program(String key, String name, long amount, String raw) {
        return new NewAllocation(key, BigDecimal.valueOf(amount), raw, name, null);
    }
}
