package id.pantau.planning.printing;

import id.pantau.document.DocumentFormat;
import id.pantau.document.OfficeDocument;
import id.pantau.document.Section;
import id.pantau.planning.PlanHeader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

/** Plans as a document in the layout in which they are signed. */
final class PlanDocument {

    private PlanDocument() {}

    /** The plans one after another, each on a sheet or pages of its own. */
    static OfficeDocument of(List<PlanToPrint> printed, DocumentFormat format) {
        Figures figures = new Figures(format == DocumentFormat.XLSX);
        PlanToPrint first = printed.getFirst();
        List<Section> sections =
                printed.stream().map(plan -> PlanSection.of(plan, figures)).toList();
        PlanHeader header = first.plan().header();
        String title = printed.size() == 1
                ? DocumentWords.of(
                        "file.one", DocumentWords.of("title." + header.kind(), header.year()), header.owner())
                : DocumentWords.of("file.all", first.office(), header.year());
        return new OfficeDocument(title, first.office(), dated(header), sections);
    }

    /** The day it was signed, so that the same version gives the same bytes on any day. */
    private static Instant dated(PlanHeader header) {
        LocalDate day = Objects.requireNonNullElseGet(
                header.signedOn(), () -> LocalDate.of(header.year().value(), 1, 1));
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
