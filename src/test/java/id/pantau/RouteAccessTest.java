package id.pantau;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.pantau.shared.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Who may open which page; a new page appears here or this test fails. */
class RouteAccessTest {

    private static final String READERS = "PLANNER DIVISION_HEAD SECRETARY COMMISSIONER INSPECTOR";
    private static final String PLAN_READERS = "REPORTER " + READERS;
    private static final String EVERYBODY = "REPORTER " + READERS + " OFFICE_ADMIN NATIONAL_ADMIN";

    private static final Map<String, String> EXPECTED = Map.ofEntries(
            Map.entry("masuk", "anyone"),
            Map.entry("", EVERYBODY),
            Map.entry("dasbor", READERS),
            Map.entry("indikator/:plan([0-9]{1,18})/:indicator([0-9]{1,18})", READERS),
            Map.entry("pemeriksaan", READERS),
            Map.entry("laporan", READERS),
            Map.entry("pohon-kinerja", READERS),
            Map.entry("akun", EVERYBODY),
            Map.entry("kalkulator", EVERYBODY),
            Map.entry("rencana", PLAN_READERS),
            Map.entry("rencana/:plan([0-9]{1,18})/versi", PLAN_READERS),
            Map.entry("rencana/:plan([0-9]{1,18})/beda/:other([0-9]{1,18})", PLAN_READERS),
            Map.entry("impor-rencana", "PLANNER"),
            Map.entry("rencana-baru", "PLANNER"),
            Map.entry("rencana/:plan([0-9]{1,18})/ubah", "PLANNER"),
            Map.entry("tugas", "REPORTER"),
            Map.entry("riwayat-isian", PLAN_READERS),
            Map.entry("periode", EVERYBODY),
            Map.entry("unit-kerja", EVERYBODY),
            Map.entry("satker", "NATIONAL_ADMIN"),
            Map.entry("impor-satker", "NATIONAL_ADMIN"),
            Map.entry("akun-pengguna", "OFFICE_ADMIN NATIONAL_ADMIN"));

    @Test
    void everyPageIsOpenToExactlyTheRolesItIsMeantFor() {
        assertThat(routes()).containsExactlyInAnyOrderEntriesOf(EXPECTED);
    }

    private static Map<String, String> routes() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("id.pantau").stream()
                        .filter(type -> type.isAnnotatedWith(Route.class))
                        .map(JavaClass::reflect)
                        .collect(toMap(
                                view -> view.getAnnotation(Route.class).value(),
                                RouteAccessTest::allowed,
                                RouteAccessTest::same,
                                TreeMap::new));
    }

    private static String same(String one, String other) {
        assertThat(other)
                .as("views that share an address are open to the same roles")
                .isEqualTo(one);
        return one;
    }

    private static String allowed(Class<?> view) {
        if (view.isAnnotationPresent(AnonymousAllowed.class)) {
            return "anyone";
        }
        if (view.isAnnotationPresent(PermitAll.class)) {
            return EVERYBODY;
        }
        Set<String> roles = Set.of(view.getAnnotation(RolesAllowed.class).value());
        assertThat(Arrays.stream(Role.values()).map(Role::name)).containsAll(roles);
        return Arrays.stream(Role.values())
                .map(Role::name)
                .filter(roles::contains)
                .collect(joining(" "));
    }
}
