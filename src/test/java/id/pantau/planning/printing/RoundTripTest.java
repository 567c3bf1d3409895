package id.pantau.planning.printing;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.document.DocumentFormat;
import id.pantau.planning.NewPlan;
import id.pantau.planning.importing.ReadAgain;
import id.pantau.planning.importing.SeedDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes out comes in again as the same plan: every real document, every field. */
class RoundTripTest {

    @ParameterizedTest
    @MethodSource("id.pantau.planning.printing.SignedDocuments#all")
    void aWrittenWorkbookIsReadAsThePlanItWasWrittenFrom(SeedDocument document, int sheet) {
        NewPlan signed = document.plan(sheet);

        NewPlan again = ReadAgain.plan(Printed.file(signed, DocumentFormat.XLSX));

        assertThat(again)
                .usingRecursiveComparison()
                .ignoringFields("source.file")
                .isEqualTo(signed);
    }
}
