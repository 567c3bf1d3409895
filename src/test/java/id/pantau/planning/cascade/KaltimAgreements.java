package id.pantau.planning.cascade;

import id.pantau.planning.NewPlan;
import id.pantau.planning.SheetReading;
import id.pantau.planning.importing.SeedDocument;
import java.util.List;
import java.util.Objects;

/** The eleven Perjanjian Kinerja of KPU Provinsi Kalimantan Timur for 2024, as their workbook has them. */
public final class KaltimAgreements {

    /** Short names of the agreements in the order of the workbook. */
    static final List<String> NAMES = List.of(
            "ketua",
            "sekretaris",
            "kabag-keuangan-umum-logistik",
            "kabag-perencanaan-data-informasi",
            "kabag-teknis-hukum-sdm",
            "kasubbag-umum-logistik",
            "kasubbag-keuangan",
            "kasubbag-data-informasi",
            "kasubbag-perencanaan",
            "kasubbag-hukum-sdm",
            "kasubbag-teknis");

    private static final List<NewPlan> PLANS = new SeedDocument("kaltim-pk-2024")
            .readings().stream()
                    .map(SheetReading::plan)
                    .map(Objects::requireNonNull)
                    .toList();

    private KaltimAgreements() {}

    /** The agreements, the Ketua's first. */
    public static List<NewPlan> plans() {
        return PLANS;
    }
}
