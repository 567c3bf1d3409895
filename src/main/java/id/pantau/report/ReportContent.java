package id.pantau.report;

import id.pantau.document.OfficeDocument;

/** Puts one type of report together, free of any file format; the same quarter always gives the same document. */
public interface ReportContent {

    ReportType type();

    OfficeDocument document(QuarterProgress quarter);
}
