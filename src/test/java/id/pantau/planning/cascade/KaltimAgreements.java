package id.pantau.planning.cascade;

import id.pantau.planning.DocumentPart;
import id.pantau.planning.NewAllocation;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewObjective;
import id.pantau.planning.NewPlan;
import id.pantau.planning.Party;
import id.pantau.planning.PlanHeader;
import id.pantau.planning.PlanKind;
import id.pantau.planning.PlanLayout;
import id.pantau.planning.PlanLevel;
import id.pantau.planning.Signatory;
import id.pantau.planning.SignatoryRole;
import id.pantau.shared.FiscalYear;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The eleven Perjanjian Kinerja of KPU Provinsi Kalimantan Timur for 2024, as a correct import yields them. */
public class KaltimAgreements {

    private static final Map<String, PlanLevel> LEVELS = Map.of(
            "lembaga", PlanLevel.INSTITUTION,
            "sekretariat", PlanLevel.SECRETARIAT,
            "bagian", PlanLevel.DIVISION,
            "subbagian", PlanLevel.SECTION);
    private static final Map<String, SignatoryRole> ROLES = Map.of(
            "penandatangan", SignatoryRole.SIGNATORY,
            "pihak_pertama", SignatoryRole.FIRST_PARTY,
            "pihak_kedua", SignatoryRole.SECOND_PARTY);

    private final JsonNode documents;

    public KaltimAgreements() {
        try (InputStream file = Objects.requireNonNull(
                KaltimAgreements.class.getResourceAsStream("/seeds/expected/kaltim-pk-2024.json"))) {
            documents = JsonMapper.builder().build().readTree(file).get("documents");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The agreements in the order of the document, the Ketua's first. */
    public List<NewPlan> plans() {
        return list(documents, KaltimAgreements::plan);
    }

    /** Short names of the agreements, in the same order. */
    List<String> names() {
        return list(documents, document -> document.get("id").asString());
    }

    private static NewPlan plan(JsonNode document) {
        return new NewPlan(
                header(document),
                null,
                List.of(),
                list(document.get("sasaran"), KaltimAgreements::objective),
                IntStream.range(0, document.get("programs").size())
                        .mapToObj(place ->
                                allocation(place, document.get("programs").get(place)))
                        .toList(),
                list(document.get("signature_blocks"), Function.identity()).stream()
                        .flatMap(KaltimAgreements::signatories)
                        .toList(),
                list(
                        document.get("parties"),
                        party -> new Party(role(party), text(party, "name"), text(party, "position"))),
                PlanLayout.NONE);
    }

    private static PlanHeader header(JsonNode document) {
        return new PlanHeader(
                new FiscalYear(document.get("year").asInt()),
                PlanKind.PERJANJIAN_KINERJA,
                LEVELS.get(text(document, "level")),
                document.get("unit").get("text").asString(),
                "PERJANJIAN KINERJA",
                text(document, "place"),
                null,
                null);
    }

    private static NewObjective objective(JsonNode node) {
        return new NewObjective(
                text(node, "id"),
                text(node, "no"),
                text(node, "text"),
                null,
                list(node.get("indikator"), KaltimAgreements::indicator));
    }

    private static NewIndicator indicator(JsonNode node) {
        return new NewIndicator(text(node, "id"), text(node, "text"), text(node, "target_raw"), false, null, List.of());
    }

    private static NewAllocation allocation(int place, JsonNode node) {
        return new NewAllocation(
                "P" + (place + 1),
                new BigDecimal(text(node, "budget")),
                text(node, "budget_raw"),
                text(node, "text"),
                null);
    }

    private static Stream<Signatory> signatories(JsonNode block) {
        DocumentPart part = "lampiran".equals(text(block, "part")) ? DocumentPart.ANNEX : DocumentPart.STATEMENT;
        return list(
                block.get("signatories"),
                node -> new Signatory(part, role(node), text(node, "position"), text(node, "name"), null, null))
                .stream();
    }

    private static SignatoryRole role(JsonNode node) {
        return ROLES.get(text(node, "role"));
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.get(field).isNull() ? null : node.get(field).asString();
    }

    private static <T> List<T> list(JsonNode nodes, Function<JsonNode, T> reading) {
        return StreamSupport.stream(nodes.spliterator(), false).map(reading).toList();
    }
}
