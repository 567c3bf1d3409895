package id.pantau.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.planning.JakartaBarat;
import id.pantau.shared.DomainException;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest
@Import(JakartaBarat.class)
class OfficeRegisterModuleTest {

    @Autowired
    private JakartaBarat jakartaBarat;

    @Autowired
    private OfficeRegisterService register;

    @Autowired
    private OfficeService offices;

    @Autowired
    private OfficeSetup setup;

    private OfficeId national;
    private String code;

    @BeforeEach
    void signInAsNationalAdministrator() {
        national = setup.nationalOffice();
        code = "k" + UUID.randomUUID().toString().substring(0, 8);
        signIn(RoleGrant.of(Role.NATIONAL_ADMIN, national));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anOfficeIsRegisteredAndChanged() {
        OfficeId province = offices.register(province(code));
        OfficeId city =
                offices.register(new NewOffice(code + "-kota", " KPU  Kota Serang ", OfficeType.CITY, national));

        register.change(city, new NewOffice(code + "-serang", "KPU Kota Serang", OfficeType.CITY, province));

        assertThat(offices.office(city))
                .isEqualTo(new OfficeSummary(city, code + "-serang", "KPU Kota Serang", OfficeType.CITY, province));
    }

    @Test
    void codesNamesAndPlacesThatDoNotFitAreRefused() {
        OfficeId province = offices.register(province(code));
        offices.register(new NewOffice(code + "-kota", "KPU Kota Serang", OfficeType.CITY, province));

        refused("office.code.taken", () -> offices.register(province(code)));
        refused("office.code.unusable", () -> offices.register(province("kode dengan spasi")));
        refused(
                "office.name.unusable",
                () -> offices.register(new NewOffice(code + "x", " ", OfficeType.PROVINCE, national)));
        refused(
                "office.parent.missing",
                () -> offices.register(new NewOffice(code + "x", "KPU Provinsi", OfficeType.PROVINCE, null)));
        refused(
                "office.not-below",
                () -> offices.register(new NewOffice(code + "x", "KPU Provinsi", OfficeType.PROVINCE, province)));
        refused(
                "office.not-below",
                () -> offices.register(new NewOffice(code + "x", "KPU RI", OfficeType.NATIONAL, national)));
        refused(
                "office.not-below",
                () -> register.change(province, new NewOffice(code, "KPU Kota", OfficeType.CITY, national)));
        refusedAsUnknown(() ->
                offices.register(new NewOffice(code + "x", "KPU Kota", OfficeType.CITY, new OfficeId(Long.MAX_VALUE))));
        refusedAsUnknown(() -> register.change(new OfficeId(Long.MAX_VALUE), province(code + "x")));
    }

    @Test
    void theNationalOfficeKeepsTheCodeByWhichItIsFound() {
        register.change(national, new NewOffice("lain", "KPU Republik Indonesia", OfficeType.CITY, national));

        OfficeSummary now = offices.office(national);
        assertThat(now.name()).isEqualTo("KPU Republik Indonesia");
        assertThat(now.code()).isEqualTo("kpu");
        assertThat(now.type()).isEqualTo(OfficeType.NATIONAL);
        assertThat(now.parent()).isNull();
        register.change(national, new NewOffice("kpu", "KPU RI", OfficeType.NATIONAL, null));
    }

    @Test
    void aListIsRegisteredWholeWhateverItsOrder() {
        String list = "Kode\tNama\tJenis\tKode induk\r\n"
                + code + "-serang\tKPU Kota Serang\tKota\t" + code + "\n\n"
                + code + "\tKPU Provinsi Banten\tprovinsi\tKPU\t\n"
                + code + "-lebak\tKPU Kabupaten Lebak\tKabupaten\t" + code + "\n";

        assertThat(register.read(list)).allMatch(OfficeLine::usable).hasSize(3);
        assertThat(register.registerAll(list)).isEqualTo(3);

        List<OfficeSummary> all = register.all().all();
        OfficeSummary province = all.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
        assertThat(all.stream().filter(each -> province.id().equals(each.parent())))
                .extracting(OfficeSummary::name)
                .containsExactly("KPU Kabupaten Lebak", "KPU Kota Serang");
    }

    @Test
    void aListWithOneWrongLineRegistersNothingAndSaysWhatIsWrongWithEach() {
        String list = String.join(
                "\n",
                code + "\tKPU Provinsi Banten\tprovinsi\tkpu",
                code + "\tKPU Provinsi Banten\tprovinsi\tkpu",
                "kpu\tKPU RI\tprovinsi\tkpu",
                code + "-a\tKPU Kota Serang\tkotamadya\t" + code,
                code + "-b\tKPU Kota Serang\tkota\tbukan-kode",
                code + "-c\tKPU Provinsi\tprovinsi\t" + code,
                code + "-d\tKPU Kota Serang\tkota",
                code + " e\tKPU Kota Serang\tkota\t" + code,
                code + "-f\t\tkota\t" + code);

        assertThat(register.read(list))
                .extracting(OfficeLine::problem)
                .containsExactly(
                        null,
                        "office.import.twice",
                        "office.code.taken",
                        "office.import.type",
                        "office.import.parent",
                        "office.not-below",
                        "office.import.columns",
                        "office.code.unusable",
                        "office.name.unusable");
        refused("office.import.refused", () -> register.registerAll(list));
        assertThat(register.all().all()).extracting(OfficeSummary::code).doesNotContain(code);
        refused("office.import.refused", () -> register.registerAll("\n"));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "NATIONAL_ADMIN", mode = EnumSource.Mode.EXCLUDE)
    void toOthersTheRegisterDoesNotExist(Role role) {
        signIn(RoleGrant.of(role, national));

        refusedAsUnknown(() -> register.all());
        refusedAsUnknown(() -> register.read(""));
        refusedAsUnknown(() -> register.registerAll(""));
        refusedAsUnknown(() -> register.change(national, province(code)));
        refusedAsUnknown(() -> offices.register(province(code)));
    }

    private void signIn(RoleGrant grant) {
        jakartaBarat.signIn(jakartaBarat.account("seseorang", grant));
    }

    private NewOffice province(String wanted) {
        return new NewOffice(wanted, "KPU Provinsi Banten", OfficeType.PROVINCE, national);
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(DomainException.class).hasMessage(key);
    }

    private static void refusedAsUnknown(ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(NotFoundException.class);
    }
}
