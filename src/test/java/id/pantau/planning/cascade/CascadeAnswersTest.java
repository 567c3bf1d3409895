package id.pantau.planning.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.planning.PlanHeader;
import id.pantau.planning.PlanId;
import id.pantau.planning.PlanKind;
import id.pantau.planning.PlanLevel;
import id.pantau.planning.PlanStatus;
import id.pantau.planning.PlanSummary;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.OfficeId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was said about one version of two plans, looked at in a later version. */
class CascadeAnswersTest {

    private static final String INDICATOR = "Persentase pegawai yang mengikuti diklat";
    private static final PlanId ABOVE = new PlanId(11);
    private static final PlanId BELOW = new PlanId(12);
    private static final Map<Long, PlanId> CURRENT = Map.of(1L, ABOVE, 11L, ABOVE, 2L, BELOW, 12L, BELOW);
    private static final CascadePair PAIR =
            new CascadePair(new CascadeNode(ABOVE, "S1.I1"), new CascadeNode(BELOW, "S1"));

    @Test
    void anAnswerOutlivesANewVersionOfThePlans() {
        CascadeAnswers answers = answers(INDICATOR, said(CascadeAnswer.CONFIRMED));

        assertThat(answers.links()).singleElement().satisfies(link -> {
            assertThat(link.parent()).isEqualTo(PAIR.parent());
            assertThat(link.child()).isEqualTo(PAIR.child());
            assertThat(link.state()).isEqualTo(CascadeLink.State.CONFIRMED);
        });
        assertThat(answers(INDICATOR, said(CascadeAnswer.REJECTED)).rejected()).containsExactly(PAIR);
    }

    @Test
    void punctuationAndCapitalsDoNotMakeItAnotherText() {
        assertThat(answers("Persentase  Pegawai, yang mengikuti diklat", said(CascadeAnswer.CONFIRMED))
                        .links())
                .allMatch(CascadeLink::confirmed)
                .isNotEmpty();
    }

    @Test
    void otherWordsAreAskedAgainAndMayBeProposedAgain() {
        String other = INDICATOR + " teknis";

        assertThat(answers(other, said(CascadeAnswer.CONFIRMED)).links())
                .extracting(CascadeLink::state)
                .containsExactly(CascadeLink.State.ASKED_AGAIN);
        assertThat(answers(other, said(CascadeAnswer.REJECTED)).rejected()).isEmpty();
    }

    @Test
    void theLastWordCounts() {
        assertThat(answers(INDICATOR, said(CascadeAnswer.CONFIRMED), said(CascadeAnswer.WITHDRAWN))
                        .links())
                .isEmpty();
        assertThat(answers(INDICATOR, said(CascadeAnswer.REJECTED), said(CascadeAnswer.CONFIRMED))
                        .rejected())
                .isEmpty();
        assertThat(answers(INDICATOR, said(CascadeAnswer.CONFIRMED), said(CascadeAnswer.REJECTED))
                        .links())
                .isEmpty();
    }

    @Test
    void whatAPlanNoLongerHasIsForgotten() {
        CascadeAnswers answers = new CascadeAnswers(
                List.of(said(CascadeAnswer.CONFIRMED)),
                CURRENT,
                new CascadeTexts(List.of(plan(ABOVE, PlanLevel.SECRETARIAT, List.of()))));

        assertThat(answers.links()).isEmpty();
    }

    private static CascadeAnswers answers(String indicator, DecisionRow... said) {
        CascadePlan above = plan(
                ABOVE,
                PlanLevel.SECRETARIAT,
                List.of(new CascadeObjective(
                        new CascadeNode(ABOVE, "S1"),
                        "1",
                        "Meningkatnya kapasitas SDM",
                        List.of(new CascadeIndicator(PAIR.parent(), indicator, "100 %")))));
        CascadePlan below =
                plan(BELOW, PlanLevel.DIVISION, List.of(new CascadeObjective(PAIR.child(), "1", INDICATOR, List.of())));
        return new CascadeAnswers(List.of(said), CURRENT, new CascadeTexts(List.of(above, below)));
    }

    private static DecisionRow said(CascadeAnswer answer) {
        return new DecisionRow(1, "S1.I1", INDICATOR, 2, "S1", INDICATOR, answer, Instant.EPOCH, "perencana");
    }

    private static CascadePlan plan(PlanId id, PlanLevel level, List<CascadeObjective> objectives) {
        PlanHeader header = new PlanHeader(
                new FiscalYear(2024), PlanKind.PERJANJIAN_KINERJA, level, level.name(), "", null, null, null);
        return new CascadePlan(
                new PlanSummary(id, new OfficeId(1), header, 2, PlanStatus.ACTIVE, 1),
                List.of(),
                objectives,
                List.of());
    }
}
