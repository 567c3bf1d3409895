package id.pantau.planning.importing;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.planning.Finding;
import id.pantau.planning.Finding.Severity;
import id.pantau.planning.NewPlan;
import id.pantau.planning.RepetitionAnswer;
import id.pantau.planning.SheetReading;
import id.pantau.planning.editing.AnswerRepetitions;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said about the documents of the five offices: what they leave open, and no more. */
class SeedFindingsTest {

    @Test
    void exactlyWhatTheDocumentsLeaveOpenIsSaid() {
        assertThat(SeedDocument.all().stream()
                        .flatMap(seed -> seed.readings().stream())
                        .flatMap(SeedFindingsTest::said))
                .containsExactlyInAnyOrder(
                        "QUESTION Sekretaris months-unknown 6",
                        "QUESTION RAK Sekretaris 2021 schedule-empty 64",
                        "WARNING RAK Sekretaris 2021 budget-repeated 2",
                        "WARNING RAK Sekretaris 2021 budget-repeated 2",
                        "WARNING RAK Sekretaris 2021 budget-split 4",
                        "WARNING RKT Sekretariat duplicate-row 2",
                        "WARNING RKT Sekretariat target-without-unit 2",
                        "WARNING PK Kabag Keu Umum Log dates-differ 2",
                        "WARNING PK Kabag Perencanaan Datin dates-differ 2",
                        "WARNING PK Kasubbag Data Informasi party-named-otherwise 4",
                        "WARNING PK Kasubbag Teknis Parmas orphan 1");
    }

    private static Stream<String> said(SheetReading reading) {
        return reading.findings().stream()
                .map(finding -> finding.severity() + " " + finding.sheet() + " "
                        + finding.code().replace("planning.import.", "") + " "
                        + finding.cells().size());
    }

    @Test
    void theSixRowsWhoseMonthsTheDocumentLeavesOpenAreOneQuestion() {
        Finding question = finding("jakarta-barat-rak-2024", 1, "months-unknown");

        assertThat(question.cells()).containsExactly("I7", "I12", "I18", "I29", "I30", "I38");
        assertThat(question.keys())
                .containsExactly("S1.I1.K1", "S4.I3.K1", "S9.I1.K1", "S17.I1.K1", "S18.I1.K1", "S24.I3.K1");
    }

    @Test
    void moneyThatIsStatedTwiceNamesBothSidesAndCanBeLeftOut() {
        SheetReading banten = new SeedDocument("banten-rak-2021").readings().getFirst();
        List<Finding> repeated = banten.findings().stream()
                .filter(finding -> finding.code().startsWith("planning.import.budget-"))
                .toList();

        assertThat(repeated)
                .extracting(Finding::arguments)
                .containsExactly(
                        List.of("Rp29.295.000", "1", "28"),
                        List.of("Rp1.159.691.000", "4", "17"),
                        List.of("Rp39.044.000", "6", "29"));
        NewPlan plan = Objects.requireNonNull(banten.plan());
        NewPlan answered = new AnswerRepetitions(
                        Set.of(last(repeated.get(0)), repeated.get(1).keys().getFirst(), last(repeated.get(2))),
                        RepetitionAnswer.REPEATS)
                .applyTo(plan);
        assertThat(answered.allocations().stream()
                        .filter(allocation -> !allocation.counts())
                        .map(allocation -> allocation.amount())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("1228030000");
    }

    private static String last(Finding finding) {
        return finding.keys().getLast();
    }

    @Test
    void theRowThatStandsTwiceAndTheCountsWithoutUnitAreFoundInTheirCells() {
        assertThat(finding("mahakam-ulu-rkt-2024", 1, "duplicate-row").cells()).containsExactly("B16", "B17");
        assertThat(finding("mahakam-ulu-rkt-2024", 1, "target-without-unit").keys())
                .containsExactly("S6.I1", "S11.I1");
    }

    @Test
    void whatStatementAndAnnexSayOtherwiseIsQuoted() {
        assertThat(finding("kaltim-pk-2024", 2, "dates-differ").arguments())
                .containsExactly("Samarinda, 1 Maret 2024", "Samarinda, 1 Maret 2023");
        assertThat(finding("kaltim-pk-2024", 7, "party-named-otherwise").arguments())
                .containsExactly(
                        "Aliuk, Sekretaris KPU Provinsi Kalimantan Timur",
                        "Kepala Bagian Perencanaan, Data dan Informasi");
        assertThat(finding("kaltim-pk-2024", 10, "orphan").keys()).containsExactly("S10");
    }

    private static Finding finding(String name, int index, String code) {
        return new SeedDocument(name)
                .readings().get(index).findings().stream()
                        .filter(finding -> finding.code().equals("planning.import." + code))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void nothingIsAnObstacle() {
        assertThat(SeedDocument.all().stream()
                        .flatMap(seed -> seed.readings().stream())
                        .flatMap(reading -> reading.findings().stream()))
                .extracting(Finding::severity)
                .doesNotContain(Severity.ERROR);
    }
}
