package id.pantau.report;

import id.pantau.document.OfficeDocument;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds who puts a type of report together. */
@Component
class ReportContents {

    private final List<ReportContent> contents;

    ReportContents(List<ReportContent> contents) {
        this.contents = List.copyOf(contents);
    }

    OfficeDocument document(ReportType type, QuarterProgress quarter) {
        return contents.stream()
                .filter(content -> content.type() == type)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody writes " + type))
                .document(quarter);
    }
}
