package id.pantau.planning.importing;

import id.pantau.document.WorkbookReader;
import id.pantau.planning.NewPlan;
import id.pantau.planning.SheetReading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real document: the workbook of an office and what a correct import of it yields. */
public record SeedDocument(String name) {

    /** The documents of five offices. */
    public static List<SeedDocument> all() {
        return Stream.of(
                        "jakarta-barat-rak-2024",
                        "banten-rak-2021",
                        "kupang-rkt-2024",
                        "mahakam-ulu-rkt-2024",
                        "kaltim-pk-2024")
                .map(SeedDocument::new)
                .toList();
    }

    public byte[] workbook() {
        return bytes("/seeds/xlsx/" + name + ".xlsx");
    }

    public List<SheetReading> readings() {
        return new PlanWorkbookReader(new WorkbookReader()).read(workbook(), name + ".xlsx");
    }

    public NewPlan plan(int index) {
        return Objects.requireNonNull(readings().get(index).plan());
    }

    JsonNode expected(int index) {
        return JsonMapper.builder()
                .build()
                .readTree(bytes("/seeds/expected/" + name + ".json"))
                .get("documents")
                .get(index);
    }

    private static byte[] bytes(String resource) {
        try (InputStream content = Objects.requireNonNull(SeedDocument.class.getResourceAsStream(resource))) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
