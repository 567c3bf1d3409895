package id.pantau.realization;

import id.pantau.document.DocumentFormat;
import id.pantau.document.DocumentWriters;
import id.pantau.office.OfficeService;
import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands out the history as a workbook, as far as the person may know it. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class HistoryExportService {

    /** The most lines one file holds, the newest; for more, one asks month by month. */
    public static final int MOST_LINES = 5_000;

    private final HistoryService history;
    private final OfficeService offices;
    private final DocumentWriters writers;
    private final Clock clock;

    HistoryExportService(HistoryService history, OfficeService offices, DocumentWriters writers, Clock clock) {
        this.history = history;
        this.offices = offices;
        this.writers = writers;
        this.clock = clock;
    }

    /**
     * Everything a filter finds, at most {@link #MOST_LINES} lines.
     *
     * @throws id.pantau.shared.NotFoundException when the person may know nothing of the office's history
     */
    public HistoryFile file(HistoryFilter filter) {
        HistoryPage found = history.search(filter, 0, MOST_LINES);
        String office = offices.office(filter.office()).name();
        HistorySheet sheet = new HistorySheet(office, filter, found, clock.instant());
        return new HistoryFile(
                "riwayat-isian-%d.%s".formatted(filter.year().value(), DocumentFormat.XLSX.extension()),
                DocumentFormat.XLSX.mediaType(),
                writers.write(sheet.document(), DocumentFormat.XLSX),
                found.lines().size(),
                found.total());
    }
}
