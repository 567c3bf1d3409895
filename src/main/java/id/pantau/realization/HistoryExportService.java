package id.pantau.realization;

import id.pantau.document.DocumentFormat;
import id.pantau.document.DocumentWriters;
import id.pantau.office.OfficeService;
import id.pantau.office.OfficeSummary;
import id.pantau.office.UnitSummary;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
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
        OfficeSummary office = offices.office(filter.office());
        HistorySheet sheet = new HistorySheet(
                office.name(), filter.year(), HistoryFilterWords.of(filter, unit(filter)), found, clock.instant());
        return new HistoryFile(
                "riwayat-isian-%s-%s.%s".formatted(office.code(), filter.year(), DocumentFormat.XLSX.extension()),
                DocumentFormat.XLSX.mediaType(),
                writers.write(sheet.document(), DocumentFormat.XLSX),
                found.lines().size(),
                found.total());
    }

    private @Nullable String unit(HistoryFilter filter) {
        return filter.unit() == null
                ? null
                : offices.units(filter.office(), filter.year()).stream()
                        .filter(unit -> unit.id().equals(filter.unit()))
                        .map(UnitSummary::name)
                        .findFirst()
                        .orElse(null);
    }
}
