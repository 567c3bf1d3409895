package id.pantau.planning.printing;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.document.DocumentFormat;
import id.pantau.planning.NewPlan;
import id.pantau.planning.importing.ReadAgain;
import id.pantau.planning.importing.SeedDocument;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes out comes in again as the same plan: every real document, every field. */
class RoundTripTest {

    static Stream<Arguments> documents() {
        return Stream.of(
                        new Seed("jakarta-barat-rak-2024", 2),
                        new Seed("banten-rak-2021", 1))
                .flatMap(seed -> IntStream.range(0, seed.documents())
                        .mapToObj(index -> Arguments.of(seed.name(), index)));
    }

    private record Seed(String name, int documents) {}

    @ParameterizedTest
    @MethodSource("documents")
    void aWrittenWorkbookIsReadAsThePlanItWasWrittenFrom(String seed, int index) {
        NewPlan signed = new SeedDocument(seed).plan(index);

        NewPlan again = ReadAgain.plan(Printed.file(signed, DocumentFormat.XLSX));

        assertThat(again).usingRecursiveComparison().ignoringFields("source").isEqualTo(signed);
    }
}
