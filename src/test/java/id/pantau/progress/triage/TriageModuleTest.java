package id.pantau.progress.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.pantau.planning.JakartaBarat;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(JakartaBarat.class)
class TriageModuleTest {

    @Autowired
    private JakartaBarat jakartaBarat;

    @Autowired
    private TriageService service;

    private OfficeId office;
    private String planner;

    @BeforeEach
    void anOffice() {
        office = jakartaBarat.office();
        planner = jakartaBarat.account("perencana", RoleGrant.of(Role.PLANNER, office));
    }

    @Test
    void everyRuleIsOnUntilThePlannerSwitchesItOffAndOnAgain() {
        assertThat(rules(planner, office)).containsExactlyInAnyOrder(TriageRule.values());

        change(planner, TriageRule.SAME_WORDS, false);
        change(planner, TriageRule.SAME_WORDS, false);
        assertThat(rules(planner, office))
                .doesNotContain(TriageRule.SAME_WORDS)
                .hasSize(TriageRule.values().length - 1);

        change(planner, TriageRule.SAME_WORDS, true);
        change(planner, TriageRule.SAME_WORDS, true);
        assertThat(rules(planner, office)).containsExactlyInAnyOrder(TriageRule.values());
    }

    @Test
    void oneOfficeSwitchesNothingOffForAnother() {
        OfficeId other = jakartaBarat.office();
        String there = jakartaBarat.account("perencana", RoleGrant.of(Role.PLANNER, other));

        change(planner, TriageRule.JUMP, false);

        assertThat(rules(there, other)).contains(TriageRule.JUMP);
    }

    @Test
    void onlyThePlannerOfTheOfficeSwitches() {
        String secretary = jakartaBarat.account("sekretaris", RoleGrant.of(Role.SECRETARY, office));
        String elsewhere = jakartaBarat.account("perencana", RoleGrant.of(Role.PLANNER, jakartaBarat.office()));

        for (String person : new String[] {secretary, elsewhere}) {
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> change(person, TriageRule.JUMP, false));
        }
        assertThat(rules(secretary, office)).contains(TriageRule.JUMP);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> rules(elsewhere, office));
    }

    private Set<TriageRule> rules(String person, OfficeId of) {
        return jakartaBarat.as(person, () -> service.rules(of));
    }

    private void change(String person, TriageRule rule, boolean on) {
        jakartaBarat.as(person, () -> {
            service.change(office, rule, on);
            return rule;
        });
    }
}
