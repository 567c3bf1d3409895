package id.pantau.planning.printing;

import id.pantau.planning.DocumentPart;
import id.pantau.planning.NewPlan;
import id.pantau.planning.Party;
import id.pantau.planning.PlanHeader;
import id.pantau.planning.PlanKind;
import id.pantau.planning.PlanLine;
import id.pantau.planning.PlanLine.Kind;
import id.pantau.planning.SignatoryRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What usually stands around the table of a plan made on screen; an agreement has the words of the form that
 * PermenPANRB 53/2014 gives for it.
 */
final class UsualLines {

    private final NewPlan plan;
    private final PlanHeader header;
    private final String office;
    private final List<PlanLine> lines = new ArrayList<>();

    private UsualLines(NewPlan plan, String office) {
        this.plan = plan;
        this.header = plan.header();
        this.office = office;
    }

    static List<PlanLine> of(NewPlan plan, String office) {
        UsualLines usual = new UsualLines(plan, office);
        if (plan.header().kind() == PlanKind.PERJANJIAN_KINERJA) {
            usual.statement();
            usual.annex();
        } else {
            usual.title();
        }
        return List.copyOf(usual.lines);
    }

    private void title() {
        if (!header.title().isBlank()) {
            header.title().lines().forEach(line -> add(DocumentPart.DOCUMENT, Kind.TITLE, line));
            return;
        }
        add(DocumentPart.DOCUMENT, Kind.TITLE, DocumentWords.of("title." + header.kind(), header.year()));
        add(DocumentPart.DOCUMENT, Kind.TITLE, header.owner().toUpperCase(Locale.ROOT));
        if (!header.owner().contains(office)) {
            add(DocumentPart.DOCUMENT, Kind.TITLE, office.toUpperCase(Locale.ROOT));
        }
    }

    private void statement() {
        letterhead(DocumentPart.STATEMENT);
        add(DocumentPart.STATEMENT, Kind.TITLE, DocumentWords.of("title." + header.kind(), header.year()));
        boolean two = plan.parties().stream().anyMatch(party -> party.role() == SignatoryRole.SECOND_PARTY);
        paragraph("statement.opening");
        for (Party party : plan.parties()) {
            add(DocumentPart.STATEMENT, Kind.PARTY, DocumentWords.of("statement.name", party.name()));
            add(DocumentPart.STATEMENT, Kind.PARTY, DocumentWords.of("statement.position", party.position()));
            if (two) {
                paragraph("statement." + party.role());
            }
        }
        paragraph(two ? "statement.promise" : "statement.promise-alone");
        paragraph(two ? "statement.supervision" : "statement.responsibility-alone");
    }

    private void annex() {
        letterhead(DocumentPart.ANNEX);
        add(DocumentPart.ANNEX, Kind.TITLE, DocumentWords.of("annex.title"));
        add(DocumentPart.ANNEX, Kind.FIELD, DocumentWords.of("annex.unit", header.owner()));
        add(DocumentPart.ANNEX, Kind.FIELD, DocumentWords.of("annex.year", header.year()));
    }

    private void letterhead(DocumentPart part) {
        String name = office.toUpperCase(Locale.ROOT);
        String whole = name.startsWith("KPU ") ? DocumentWords.of("commission", name.substring("KPU ".length())) : name;
        add(part, Kind.LETTERHEAD, whole);
    }

    private void paragraph(String key) {
        add(DocumentPart.STATEMENT, Kind.PARAGRAPH, DocumentWords.of(key));
    }

    private void add(DocumentPart part, Kind kind, String text) {
        lines.add(new PlanLine(part, kind, text));
    }
}
