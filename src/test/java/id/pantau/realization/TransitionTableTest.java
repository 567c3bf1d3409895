package id.pantau.realization;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.planning.JakartaBarat;
import id.pantau.planning.JakartaBarat.Imported;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * Who may do what with an entry, in which state of it and of its month: every combination is tried, and everything that
 * the table does not name must be refused and leave the entry as it was.
 */
@SpringBootTest(properties = "pantau.today=2024-10-08")
@Import({JakartaBarat.class, OneEntry.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TransitionTableTest {

    /** What can be done with an entry. */
    enum Deed {
        SAVE,
        SUBMIT,
        WITHDRAW,
        VERIFY,
        GIVE_BACK,
        APPROVE,
        CORRECT
    }

    private static final String ANY = "OPEN LATE CLOSED REOPENED BACKFILL LOCKED";
    private static final String TAKES = "OPEN LATE REOPENED BACKFILL";
    private static final String NOT_LOCKED = "OPEN LATE CLOSED REOPENED BACKFILL";

    private static final List<Allowed> TABLE = List.of(
            allowed(Deed.SAVE, "own reporter", "DRAFT", TAKES),
            allowed(Deed.SAVE, "own reporter", "RETURNED", NOT_LOCKED),
            allowed(Deed.SUBMIT, "own reporter", "DRAFT", TAKES),
            allowed(Deed.SUBMIT, "own reporter", "RETURNED", NOT_LOCKED),
            allowed(Deed.WITHDRAW, "own reporter", "SUBMITTED", TAKES),
            allowed(Deed.VERIFY, "planner", "SUBMITTED", ANY),
            allowed(Deed.GIVE_BACK, "planner", "SUBMITTED VERIFIED", NOT_LOCKED),
            allowed(Deed.GIVE_BACK, "secretary", "VERIFIED", NOT_LOCKED),
            allowed(Deed.APPROVE, "secretary", "VERIFIED", ANY),
            allowed(Deed.CORRECT, "own reporter", "APPROVED", TAKES),
            allowed(Deed.CORRECT, "planner", "APPROVED", NOT_LOCKED));

    @Autowired
    private JakartaBarat jakartaBarat;

    @Autowired
    private OneEntry entry;

    private Map<String, String> people = Map.of();

    @BeforeAll
    void makeTheEntry() {
        Imported office = jakartaBarat.imported();
        Imported elsewhere = jakartaBarat.imported();
        String reporter = jakartaBarat.reporter(office, JakartaBarat.FINANCE);
        entry.makeFor(office, reporter);
        people = Map.ofEntries(
                Map.entry("own reporter", reporter),
                Map.entry("reporter of another unit", jakartaBarat.reporter(office, JakartaBarat.HUMAN_RESOURCES)),
                Map.entry("reporter of another office", jakartaBarat.reporter(elsewhere, JakartaBarat.FINANCE)),
                Map.entry("planner", office.planner()),
                Map.entry("planner of another office", elsewhere.planner()),
                Map.entry("secretary", account(Role.SECRETARY, office)),
                Map.entry("secretary of another office", account(Role.SECRETARY, elsewhere)),
                Map.entry("division head", account(Role.DIVISION_HEAD, office)),
                Map.entry("commissioner", account(Role.COMMISSIONER, office)),
                Map.entry("inspector", account(Role.INSPECTOR, office)),
                Map.entry("office admin", account(Role.OFFICE_ADMIN, office)),
                Map.entry("national admin", account(Role.NATIONAL_ADMIN, office)));
    }

    private String account(Role role, Imported office) {
        return jakartaBarat.account(role.name(), RoleGrant.of(role, office.office()));
    }

    @ParameterizedTest
    @EnumSource
    void exactlyWhatTheTableNamesIsDone(Deed deed) {
        List<String> surprises = new ArrayList<>();
        people.forEach((who, username) -> {
            for (EntryState state : EntryState.values()) {
                for (PeriodState month : EnumSet.complementOf(EnumSet.of(PeriodState.COMING))) {
                    entry.become(state, month);
                    boolean done = jakartaBarat.as(username, () -> entry.attempt(deed));
                    if (done != isAllowed(deed, who, state, month)) {
                        surprises.add("%s by %s, entry %s, month %s: %s"
                                .formatted(deed, who, state, month, done ? "done" : "refused"));
                    }
                    if (!done && entry.hasChangedFrom(state)) {
                        surprises.add("%s by %s was refused and changed the entry".formatted(deed, who));
                    }
                }
            }
        });
        assertThat(surprises).isEmpty();
    }

    @Test
    void theTableCoversEveryStateAnEntryCanBeIn() {
        Set<EntryState> covered = EnumSet.noneOf(EntryState.class);
        TABLE.forEach(line -> covered.addAll(line.states()));

        assertThat(covered).containsExactlyInAnyOrder(EntryState.values());
    }

    private static boolean isAllowed(Deed deed, String who, EntryState state, PeriodState month) {
        return TABLE.stream()
                .anyMatch(line -> line.deed() == deed
                        && line.who().equals(who)
                        && line.states().contains(state)
                        && line.months().contains(month));
    }

    private record Allowed(Deed deed, String who, Set<EntryState> states, Set<PeriodState> months) {}

    private static Allowed allowed(Deed deed, String who, String states, String months) {
        EnumSet<EntryState> from = EnumSet.noneOf(EntryState.class);
        Arrays.stream(states.split(" ")).map(EntryState::valueOf).forEach(from::add);
        EnumSet<PeriodState> during = EnumSet.noneOf(PeriodState.class);
        Arrays.stream(months.split(" ")).map(PeriodState::valueOf).forEach(during::add);
        return new Allowed(deed, who, from, during);
    }
}
