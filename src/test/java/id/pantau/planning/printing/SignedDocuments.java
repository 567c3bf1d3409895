package id.pantau.planning.printing;

import id.pantau.planning.importing.SeedDocument;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** All real documents there are, each as the name of its workbook and the place of its sheet. */
final class SignedDocuments {

    private record Workbook(String name, int sheets) {}

    private SignedDocuments() {}

    static Stream<Arguments> all() {
        return Stream.of(
                        new Workbook("jakarta-barat-rak-2024", 2),
                        new Workbook("banten-rak-2021", 1),
                        new Workbook("kupang-rkt-2024", 1),
                        new Workbook("mahakam-ulu-rkt-2024", 2),
                        new Workbook("kaltim-pk-2024", 11))
                .flatMap(workbook -> IntStream.range(0, workbook.sheets())
                        .mapToObj(index -> Arguments.of(new SeedDocument(workbook.name()), index)));
    }
}
