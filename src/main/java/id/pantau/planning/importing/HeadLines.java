package id.pantau.planning.importing;

import id.pantau.planning.DocumentPart;
import id.pantau.planning.PlanLine;
import id.pantau.planning.PlanLine.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The lines at the top of a part of a document: letterhead, title, labelled values.
 *
 * @param ofAgreement whether the lines above the title are a letterhead even when they hold no address
 */
record HeadLines(List<SheetLine> rows, DocumentPart part, boolean ofAgreement) {

    /** The lines as they are printed. */
    List<PlanLine> lines() {
        int title = title();
        boolean letterhead = title >= 0
                && (ofAgreement
                        || rows.subList(0, title).stream()
                                .flatMap(SheetLine::lines)
                                .anyMatch(Lines::isContact));
        List<PlanLine> lines = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            SheetLine row = rows.get(index);
            if (index < title && letterhead || title < 0 && row.isLetterhead()) {
                row.lines().forEach(line -> lines.add(new PlanLine(part, Kind.LETTERHEAD, line)));
            } else if (index > title && row.labelled().isPresent()) {
                lines.add(new PlanLine(part, Kind.FIELD, row.text()));
            } else {
                row.lines().forEach(line -> lines.add(new PlanLine(part, Kind.TITLE, line)));
            }
        }
        return lines;
    }

    /** The place of the row that names the document, -1 without one. */
    private int title() {
        return IntStream.range(0, rows.size())
                .filter(index -> rows.get(index).isDocument())
                .findFirst()
                .orElse(-1);
    }

    List<SheetLine.Labelled> fields() {
        int title = title();
        return IntStream.range(0, rows.size())
                .filter(index -> index > title)
                .mapToObj(index -> rows.get(index).labelled())
                .flatMap(Optional::stream)
                .toList();
    }
}
