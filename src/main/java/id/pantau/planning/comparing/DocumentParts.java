package id.pantau.planning.comparing;

import static java.util.stream.Collectors.joining;

import id.pantau.planning.DocumentPart;
import id.pantau.planning.HeadCell;
import id.pantau.planning.NewPlan;
import id.pantau.planning.Party;
import id.pantau.planning.PlanHeader;
import id.pantau.planning.PlanLine;
import id.pantau.planning.Signatory;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The parts of a plan around its rows: header, running words, parties and signatures. */
record DocumentParts(NewPlan plan) {

    Stream<Part> before() {
        return Stream.of(
                        Stream.of(header()),
                        Arrays.stream(DocumentPart.values())
                                .map(this::wording)
                                .filter(part -> !part.fields().isEmpty()),
                        parties())
                .flatMap(parts -> parts);
    }

    private Part header() {
        PlanHeader header = plan.header();
        return new Part(PartKind.DOCUMENT, "")
                .with(PlanField.YEAR, header.year().toString())
                .with(PlanField.KIND, header.kind())
                .with(PlanField.LEVEL, header.level())
                .with(PlanField.PLAN_OWNER, header.owner())
                .with(PlanField.TITLE, header.title())
                .with(PlanField.PLACE, header.place())
                .with(PlanField.SIGNED_ON, header.signedOn() == null ? null : new FieldValue.Day(header.signedOn()))
                .with(PlanField.GRAIN, header.grain());
    }

    private Part wording(DocumentPart of) {
        Part part = new Part(PartKind.WORDING, of.name());
        for (PlanLine.Kind kind : PlanLine.Kind.values()) {
            String lines = String.join("\n", plan.layout().texts(of, kind));
            // the title is compared with the header already
            part.with(field(kind), lines.equals(plan.header().title()) ? null : lines);
        }
        if (of == DocumentPart.DOCUMENT) {
            part.with(
                    PlanField.TABLE_HEAD,
                    plan.layout().head().stream().map(HeadCell::text).collect(joining(" | ")));
        }
        return part;
    }

    private static PlanField field(PlanLine.Kind kind) {
        return switch (kind) {
            case LETTERHEAD -> PlanField.LETTERHEAD;
            case TITLE -> PlanField.TITLE_LINES;
            case PARAGRAPH -> PlanField.PARAGRAPHS;
            case PARTY -> PlanField.PARTY_LINES;
            case PARTY_LABEL -> PlanField.PARTY_LABELS;
            case FIELD -> PlanField.FIELD_LINES;
            case BUDGET_HEAD -> PlanField.BUDGET_HEAD;
        };
    }

    private Stream<Part> parties() {
        Map<String, Integer> seen = new HashMap<>();
        return plan.parties().stream().map(party -> party(party, seen));
    }

    private static Part party(Party party, Map<String, Integer> seen) {
        return new Part(PartKind.PARTY, nth(party.role().name(), seen))
                .with(PlanField.NAME, party.name())
                .with(PlanField.POSITION, party.position());
    }

    Stream<Part> after() {
        Map<String, Integer> seen = new HashMap<>();
        return plan.signatories().stream().map(signatory -> signatory(signatory, seen));
    }

    private static Part signatory(Signatory signatory, Map<String, Integer> seen) {
        String place = signatory.part() + " " + signatory.role();
        return new Part(PartKind.SIGNATORY, nth(place, seen))
                .with(PlanField.DATE_LINE, signatory.dateLine())
                .with(PlanField.POSITION, signatory.positionText())
                .with(PlanField.NAME, signatory.name())
                .with(PlanField.EMPLOYEE_NUMBER, signatory.employeeNumber());
    }

    /** Signatures have no keys: the first of a role is the first of that role in every version. */
    private static String nth(String place, Map<String, Integer> seen) {
        return place + " " + seen.merge(place, 1, Integer::sum);
    }
}
