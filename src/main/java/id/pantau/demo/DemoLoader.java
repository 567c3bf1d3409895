package id.pantau.demo;

import id.pantau.account.AccountSetup;
import id.pantau.account.NewAccount;
import id.pantau.office.OfficeService;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.OfficeId;
import id.pantau.shared.RoleGrant;
import id.pantau.shared.UnitId;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Fills an empty database with the offices, plans, accounts and realizations of the demo mode. */
@Component
@OnlyInDemoMode
class DemoLoader implements ApplicationRunner {

    private static final FiscalYear YEAR = new FiscalYear(2024);

    private final DemoOffices offices;
    private final DemoPlans plans;
    private final DemoEntries entries;
    private final DemoPeriods periods;
    private final DemoDetours detours;
    private final AccountSetup accounts;
    private final OfficeService officeService;

    DemoLoader(
            DemoOffices offices,
            DemoPlans plans,
            DemoEntries entries,
            DemoPeriods periods,
            DemoDetours detours,
            AccountSetup accounts,
            OfficeService officeService) {
        this.offices = offices;
        this.plans = plans;
        this.entries = entries;
        this.periods = periods;
        this.detours = detours;
        this.accounts = accounts;
        this.officeService = officeService;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!accounts.nobodyCanSignIn()) {
            return;
        }
        String password = accounts.hash(DemoAccounts.PASSWORD);
        offices.registerNational();
        create(DemoAccounts.ADMINISTRATOR, password);
        as(DemoAccounts.ADMINISTRATOR, offices::registerOthers);
        as(DemoAccounts.ADMINISTRATOR, () -> periods.bringInHolidays(offices.id(DemoOffice.NATIONAL)));
        accounts.create(planner(), password);
        as(DemoAccounts.PLANNER, this::bringInPlans);
        as(DemoAccounts.PLANNER, () -> createOthers(password));
        DemoAccounts.REPORTERS.forEach(reporter -> as(reporter, () -> entries.enter(YEAR)));
        as(DemoAccounts.PLANNER, entries::verify);
        as(DemoAccounts.SECRETARY, entries::approve);
        entries.record();
        takeDetours(offices.id(DemoOffice.WEST_JAKARTA));
    }

    private void takeDetours(OfficeId office) {
        YearMonth august = YEAR.month(Month.AUGUST);
        YearMonth september = YEAR.month(Month.SEPTEMBER);
        as(DemoAccounts.FINANCE, () -> {
            detours.findClosed(august);
            periods.askToReopen(office, august);
        });
        as(DemoAccounts.PLANNER, () -> {
            detours.sendBack(office, september);
            detours.correct(office, august);
        });
        as(DemoAccounts.FINANCE, () -> detours.bringEvidence(office, september));
    }

    private void as(DemoAccount account, Runnable work) {
        accounts.actAs(account.username(), work);
    }

    /** The demo planner plans for every office that has a document. */
    private NewAccount planner() {
        DemoAccount planner = DemoAccounts.PLANNER;
        return new NewAccount(
                planner.username(),
                planner.name(),
                withDocument()
                        .map(office -> RoleGrant.of(planner.role(), offices.id(office)))
                        .collect(Collectors.toSet()));
    }

    private static Stream<DemoOffice> withDocument() {
        return Arrays.stream(DemoOffice.values()).filter(office -> office.document() != null);
    }

    private void bringInPlans() {
        withDocument().forEach(office -> plans.bringIn(offices.id(office), String.valueOf(office.document())));
    }

    private void createOthers(String password) {
        officeService.ensureOwner(offices.id(DemoOffice.BANTEN), YEAR, "Bagian Keuangan, Umum dan Logistik");
        Stream.concat(DemoAccounts.REPORTERS.stream(), DemoAccounts.READERS.stream())
                .forEach(account -> create(account, password));
    }

    private void create(DemoAccount account, String password) {
        OfficeId office = offices.id(account.office());
        RoleGrant grant = new RoleGrant(account.role(), office, unit(office, account.unit()));
        accounts.create(new NewAccount(account.username(), account.name(), Set.of(grant)), password);
    }

    private @Nullable UnitId unit(OfficeId office, @Nullable String beginning) {
        if (beginning == null) {
            return null;
        }
        return officeService.units(office, YEAR).stream()
                .filter(unit -> unit.name().startsWith(beginning))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
