package id.pantau.planning;

import id.pantau.account.AccountSetup;
import id.pantau.account.NewAccount;
import id.pantau.office.NewOffice;
import id.pantau.office.OfficeService;
import id.pantau.office.OfficeSetup;
import id.pantau.office.OfficeType;
import id.pantau.planning.importing.SeedDocument;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import id.pantau.shared.UnitId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

/** An office of its own for a test: KPU Kota Jakarta Barat with its real plans of 2024, imported and activated. */
@TestComponent
public class JakartaBarat {

    public static final FiscalYear YEAR = new FiscalYear(2024);
    public static final String FINANCE = "Sub Bagian Keuangan, Umum, dan Logistik";
    public static final String HUMAN_RESOURCES = "Sub Bagian SDM";

    private static final String DOCUMENT = "jakarta-barat-rak-2024";

    private final AccountSetup accounts;
    private final UserDetailsService users;
    private final OfficeSetup setup;
    private final OfficeService offices;
    private final PlanImportService imports;
    private final PlanService plans;
    private final PlanDraftService drafts;

    JakartaBarat(
            AccountSetup accounts,
            UserDetailsService users,
            OfficeSetup setup,
            OfficeService offices,
            PlanImportService imports,
            PlanService plans,
            PlanDraftService drafts) {
        this.accounts = accounts;
        this.users = users;
        this.setup = setup;
        this.offices = offices;
        this.imports = imports;
        this.plans = plans;
        this.drafts = drafts;
    }

    /** A new office with both plans; nothing else in the database knows it. */
    public Imported imported() {
        OfficeId office = office();
        String planner = account("perencana", RoleGrant.of(Role.PLANNER, office));
        byte[] workbook = new SeedDocument(DOCUMENT).workbook();
        List<PlanId> stored = as(planner, () -> {
            List<PlanId> ids = imports.apply(office, imports.read(workbook, DOCUMENT + ".xlsx"));
            ids.forEach(this::activate);
            return ids;
        });
        return new Imported(office, stored.get(0), stored.get(1), planner);
    }

    /** Leaves open what the document leaves open, as a planner may decide, and activates the plan. */
    public void activate(PlanId plan) {
        drafts.leaveOpen(plan);
        plans.activate(plan);
    }

    /** A new office without a plan. */
    public OfficeId office() {
        OfficeId national = setup.nationalOffice();
        String admin = account("admin", RoleGrant.of(Role.NATIONAL_ADMIN, national));
        String code = "jb-" + random();
        return as(
                admin,
                () -> offices.register(
                        new NewOffice(code, "KPU Kota Administrasi Jakarta Barat", OfficeType.CITY, national)));
    }

    /** A new account. @return its user name */
    public String account(String name, RoleGrant... grants) {
        String username = name + "-" + random();
        accounts.create(new NewAccount(username, name, Set.of(grants)), "{noop}unused");
        return username;
    }

    /** A new head of a unit. @return its user name */
    public String reporter(Imported imported, String unit) {
        return account(unit, RoleGrant.of(Role.REPORTER, imported.office(), unit(imported, unit)));
    }

    /** Does something with exactly the rights of the named account, in no transaction but its own. */
    public <T> T as(String username, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        signIn(username);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Signs the named account in, for the rest of the test. */
    public void signIn(String username) {
        UserDetails user = users.loadUserByUsername(username);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }

    public UnitId unit(Imported imported, String name) {
        return as(
                imported.planner(),
                () -> offices.units(imported.office(), YEAR).stream()
                        .filter(unit -> unit.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    private static String random() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    /**
     * The office with its plans.
     *
     * @param commissioners the quarterly plan of the commissioners
     * @param secretariat the monthly plan of the Sekretaris, which is reported on
     * @param planner user name of its planner
     */
    public record Imported(OfficeId office, PlanId commissioners, PlanId secretariat, String planner) {}
}
