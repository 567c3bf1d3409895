package id.pantau.report.triwulan;

import id.pantau.document.Block;
import id.pantau.document.OfficeDocument;
import id.pantau.document.PageMargins;
import id.pantau.document.PageSetup;
import id.pantau.document.Section;
import id.pantau.document.Signatures;
import id.pantau.report.QuarterProgress;
import id.pantau.report.ReportContent;
import id.pantau.report.ReportType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The Laporan Monitoring Rencana Aksi of a quarter, ready to be signed by the Sekretaris. */
@Component
public class TriwulanReport implements ReportContent {

    private static final PageMargins MARGINS = new PageMargins(10, 8, 14, 8);

    @Override
    public ReportType type() {
        return ReportType.TRIWULAN_MONITORING;
    }

    @Override
    public OfficeDocument document(QuarterProgress quarter) {
        String office = quarter.progress().officeName();
        return new OfficeDocument(
                Words.of("file-title", quarter.quarter(), quarter.year(), office),
                Words.of("file-subject"),
                madeOn(quarter),
                List.of(new Section(
                        Words.of("sheet", quarter.quarter(), quarter.year()), page(quarter), parts(quarter))));
    }

    private static List<Block> parts(QuarterProgress quarter) {
        List<ReportLine> lines = ReportLine.of(quarter);
        List<Block> parts = new ArrayList<>(Letterhead.of(quarter));
        parts.add(Summary.of(quarter));
        parts.add(new ReportTable(quarter, lines).table());
        parts.addAll(new Footnotes(quarter, lines).paragraphs());
        parts.add(Signatures.of(SecretarySignature.of(quarter)));
        return parts;
    }

    private static PageSetup page(QuarterProgress quarter) {
        String footer = Words.of(
                "footer",
                quarter.quarter(),
                quarter.year(),
                quarter.progress().officeName(),
                Samples.in(quarter).noneAtAll() ? "" : Words.of("footer.sample"));
        return new PageSetup(PageSetup.Paper.F4, PageSetup.Orientation.LANDSCAPE, MARGINS, "", footer.strip(), true);
    }

    /** The day, without the time: the report of one day is one file. */
    private static Instant madeOn(QuarterProgress quarter) {
        return quarter.today().atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
