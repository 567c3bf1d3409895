package id.pantau.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.e2e.PlanPage.Move;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@InBrowser
class PlanMatrixIT {

    @Test
    void theSecretaryReadsTheWholeSignedPlanAndGoesBack(Visitor visitor) {
        PlanPage plan = open(visitor);

        assertThat(plan.heading()).isEqualTo("Rencana Aksi Kinerja 2024");
        assertThat(plan.objectives()).isEqualTo(24);
        assertThat(plan.rows()).isEqualTo(32);
        assertThat(plan.months())
                .containsExactly("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des");
        assertThat(plan.ticks()).isEqualTo(312);
        assertThat(plan.rowsWithoutMonths())
                .containsExactlyInAnyOrderElementsOf(Stream.of(9, 1, 7, 9, 4, 7)
                        .map("√ sebanyak %d, bulannya belum dipastikan"::formatted)
                        .toList());
        plan.back();
    }

    @Test
    void headerAndFirstColumnsStayInSightWhileTheTableScrolls(Visitor visitor) {
        var shift = open(visitor).scroll(300, 400);

        assertThat(shift.corner()).as("corner").isEqualTo(new Move(0, 0));
        assertThat(shift.kept()).as("indicator").isEqualTo(new Move(0, 400));
        assertThat(shift.ordinary()).as("owner").isEqualTo(new Move(300, 400));
    }

    @Test
    void thePageOfThePlanIsLight(Visitor visitor) {
        String address = open(visitor).address();

        assertThat(PageWeight.of(visitor, address).print().bytes()).isLessThanOrEqualTo(PageWeight.MOST_BYTES);
    }

    private static PlanPage open(Visitor visitor) {
        visitor.signIn("sekretaris").go("Rencana");
        return new PlansPage(visitor).open("Sekretaris Komisi Pemilihan Umum Kota Jakarta Barat");
    }
}
