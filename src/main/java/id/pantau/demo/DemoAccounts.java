package id.pantau.demo;

import static id.pantau.demo.DemoOffice.BANTEN;
import static id.pantau.demo.DemoOffice.NATIONAL;
import static id.pantau.demo.DemoOffice.WEST_JAKARTA;

import id.pantau.account.SignInHints;
import id.pantau.shared.Role;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The accounts of the demo mode, shown on its sign-in page. */
@Component
@OnlyInDemoMode
class DemoAccounts implements SignInHints {

    /** No secret: it opens made-up data on this machine only. */
    static final String PASSWORD = "pantau-demo";

    static final DemoAccount ADMINISTRATOR =
            new DemoAccount("admin", "Admin nasional", Role.NATIONAL_ADMIN, NATIONAL, null);
    static final DemoAccount PLANNER = new DemoAccount("perencana", "Perencana", Role.PLANNER, WEST_JAKARTA, null);
    static final DemoAccount SECRETARY =
            new DemoAccount("sekretaris", "Sekretaris KPU Kota Jakarta Barat", Role.SECRETARY, WEST_JAKARTA, null);

    static final DemoAccount FINANCE =
            reporter("keuangan", "Kepala Subbagian Keuangan, Umum, dan Logistik", "Sub Bagian Keuangan");

    static final List<DemoAccount> REPORTERS = List.of(
            FINANCE,
            reporter("data", "Kepala Subbagian Perencanaan Data dan Informasi", "Sub Bagian Perencanaan"),
            reporter("sdm", "Kepala Subbagian SDM", "Sub Bagian SDM"),
            reporter("hukum", "Kepala Subbagian Hukum dan Pengawasan", "Sub Bagian Hukum"),
            reporter("parmas", "Kepala Subbagian Partisipasi Masyarakat", "Sub Bagian Partisipasi"));

    static final List<DemoAccount> READERS = List.of(
            SECRETARY,
            new DemoAccount("ketua", "Ketua KPU Kota Jakarta Barat", Role.COMMISSIONER, WEST_JAKARTA, null),
            new DemoAccount("inspektorat", "Inspektorat", Role.INSPECTOR, NATIONAL, null),
            new DemoAccount(
                    "kabag",
                    "Kepala Bagian Keuangan, Umum dan Logistik KPU Provinsi Banten",
                    Role.DIVISION_HEAD,
                    BANTEN,
                    "Bagian Keuangan"),
            new DemoAccount(
                    "admin-satker", "Admin satker KPU Kota Jakarta Barat", Role.OFFICE_ADMIN, WEST_JAKARTA, null));

    private static DemoAccount reporter(String username, String name, String unit) {
        return new DemoAccount(username, name, Role.REPORTER, WEST_JAKARTA, unit);
    }

    @Override
    public List<Hint> hints() {
        return Stream.of(List.of(SECRETARY), REPORTERS, List.of(PLANNER), READERS, List.of(ADMINISTRATOR))
                .flatMap(List::stream)
                .distinct()
                .map(account -> new Hint(account.username(), PASSWORD, account.name()))
                .toList();
    }
}
