package id.pantau.calculator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import id.pantau.achievement.Calculator;
import id.pantau.achievement.Explanation;
import id.pantau.achievement.Formula;
import id.pantau.achievement.GoldenTable;
import id.pantau.achievement.Outcome;
import id.pantau.planning.JakartaBarat;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import id.pantau.uikit.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest
@Import(JakartaBarat.class)
class CalculatorViewTest extends SpringBrowserlessTest {

    @Autowired
    private JakartaBarat jakartaBarat;

    @BeforeEach
    void openEmpty() {
        RoleGrant reporter = RoleGrant.of(Role.REPORTER, jakartaBarat.office());
        jakartaBarat.signIn(jakartaBarat.account("pelapor", reporter));
        navigate(CalculatorView.class);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void nothingTypedOffersThreeExamplesAndAClickAnswersOne() {
        assertThat($(Examples.class).all()).hasSize(1);

        test($(Button.class)
                        .withText("Target 12 kali, realisasi 14 kali, makin rendah makin baik")
                        .single())
                .click();

        assertThat(page())
                .contains("(2 × 12 − 14) / 12 × 100 = 83,33 %", "Kuning: perlu perhatian", "Tinggi")
                .contains("Dibaca jumlah, 12 kali.");
        assertThat($(Examples.class).all()).isEmpty();
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .startsWith("kalkulator?")
                .contains("arah=rendah");
    }

    @Test
    void typingIsAnsweredAtOnceWithTheCapSaid() {
        field("Target").setValue("80%");
        field("Realisasi").setValue("100");

        assertThat(page()).contains("120 %", "125 %", "Sebelum dibatasi", "Hijau: sesuai target", "Sangat tinggi");
    }

    @Test
    void whatCannotBeReadSaysWhyAndWhatItCouldMean() {
        field("Target").setValue("1.5");
        field("Realisasi").setValue("1,500.2.3");

        assertThat($(TypedField.class).all())
                .anyMatch(field -> field.isInvalid() && !field.getErrorMessage().isBlank());
        assertThat(page()).contains("tidak jelas");
    }

    @Test
    void onlyFormulasThatSuitTheDirectionAreOffered() {
        navigateTo("kalkulator?target=12&realisasi=14&arah=rendah");

        assertThat(formulas()).containsExactly(Formula.COMPLEMENT, Formula.INVERSE_RATIO, Formula.RANGE);
    }

    @Test
    void aMissedMarkIsSaidInWordsWithoutAPercentage() {
        navigateTo("kalkulator?target=BB&realisasi=B");

        assertThat(page()).contains("Tidak tercapai", "Merah: kritis").doesNotContain("Sebelum dibatasi");
    }

    /** Every twentieth row of the golden table; the whole of it passes through the address, which is all that feeds the page. */
    @Test
    void rowsOfTheGoldenTableAreShownWithTheExplanationOfTheEngine() {
        List<String> missing = new ArrayList<>();
        List<GoldenTable.Row> rows = GoldenTable.rows();
        for (int at = 0; at < rows.size(); at += 20) {
            GoldenTable.Row row = rows.get(at);
            navigateTo(TypedRow.of(row).location().getPathWithQueryParameters());
            Outcome outcome = new Calculator().answer(row.question()).outcome();
            Explanation explanation = outcome.explanation();
            String page = page();
            Stream.of(Stream.of(explanation.calculation(), explanation.formula()), capped(outcome))
                    .flatMap(words -> words)
                    .filter(words -> !page.contains(words))
                    .forEach(words -> missing.add(row.no() + ": " + words));
        }
        assertThat(missing).isEmpty();
    }

    private static Stream<String> capped(Outcome outcome) {
        return outcome instanceof Outcome.Computed computed
                ? Stream.of(Formats.percent(computed.capped()))
                : Stream.empty();
    }

    private static void navigateTo(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private TypedField field(String label) {
        return $(TypedField.class).all().stream()
                .filter(field -> field.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private List<Object> formulas() {
        return $(Select.class).all().stream()
                .filter(select -> select.getLabel().equals("Rumus"))
                .<Object>flatMap(select -> select.getGenericDataView().getItems())
                .toList();
    }

    private String page() {
        return words($(CalculatorView.class).single());
    }

    private static String words(Component component) {
        String help = component instanceof TypedField field ? field.getHelperText() + field.getErrorMessage() : "";
        return Stream.concat(
                        Stream.of(component.getElement().getText(), help),
                        component.getChildren().map(CalculatorViewTest::words))
                .collect(Collectors.joining(" "));
    }
}
