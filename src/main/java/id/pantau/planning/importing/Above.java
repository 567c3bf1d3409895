package id.pantau.planning.importing;

import id.pantau.document.SheetGrid;
import id.pantau.planning.DocumentPart;
import id.pantau.planning.Party;
import id.pantau.planning.PlanLine;
import id.pantau.planning.PlanLine.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands above the table of a plan: the title, and the whole statement where the table is the annex of one. */
final class Above {

    private final List<PlanLine> lines = new ArrayList<>();
    private final List<SheetLine.Labelled> fields;
    private final List<Party> parties;
    private final @Nullable SignatureReading signature;

    /** @param table the first row of the head of the table */
    Above(SheetGrid sheet, SheetParts parts, int table) {
        if (parts.hasStatement()) {
            List<SheetLine> text = SheetLine.of(sheet, parts.first(), parts.signatures());
            int title = lastTitle(text);
            lines.addAll(new HeadLines(text.subList(0, title), DocumentPart.STATEMENT, true).lines());
            StatementReading statement = new StatementReading(text.subList(title, text.size()));
            lines.addAll(statement.lines());
            this.parties = statement.parties();
            this.signature = new SignatureReading(sheet, parts.signatures(), parts.annex(), DocumentPart.STATEMENT);
            lines.addAll(signature.labels());
        } else {
            this.parties = List.of();
            this.signature = null;
        }
        DocumentPart part = parts.hasStatement() ? DocumentPart.ANNEX : DocumentPart.DOCUMENT;
        HeadLines head = new HeadLines(SheetLine.of(sheet, parts.annex(), table), part, parts.hasStatement());
        lines.addAll(head.lines());
        this.fields = head.fields();
    }

    /** The statement's text begins below the last line of its title. */
    private static int lastTitle(List<SheetLine> text) {
        int title = 0;
        for (int index = 0; index < text.size(); index++) {
            boolean capitals = text.get(index).lines().allMatch(line -> line.equals(line.toUpperCase(Locale.ROOT)));
            if (text.get(index).isDocument()
                    || index == title && (capitals || text.get(index).isLetterhead())) {
                title = index + 1;
            }
        }
        return title;
    }

    List<PlanLine> lines() {
        return lines;
    }

    List<Party> parties() {
        return parties;
    }

    /** The signature block of the statement. */
    Optional<SignatureReading> signature() {
        return Optional.ofNullable(signature);
    }

    PlanTitle title() {
        return new PlanTitle(texts(Kind.TITLE), texts(Kind.LETTERHEAD), fields, parties);
    }

    private List<String> texts(Kind kind) {
        return lines.stream()
                .filter(line -> line.kind() == kind)
                .map(line -> Words.tidy(line.text()))
                .toList();
    }
}
