package id.pantau.realization;

import id.pantau.planning.IndicatorId;
import id.pantau.planning.TracedRow;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Words what is looked for as a question to the database. */
@Component
class HistorySearch {

    // an empty list is no valid one everywhere
    private static final long NO_ROW = -1;

    private final Clock clock;

    HistorySearch(Clock clock) {
        this.clock = clock;
    }

    HistoryQuery query(HistoryFilter filter, HistoryReach reach) {
        HistoryQuery query = new HistoryQuery(
                        "h.officeId = :office", "office", reach.office().value())
                .and("h.fiscalYear = :year", "year", filter.year().value());
        if (!reach.whole()) {
            query.and("h.indicatorId in :own or h.actorId = :person", "own", ids(reach.own()))
                    .with("person", reach.person().value());
        }
        if (filter.month() != null) {
            query.and("h.month = :month", "month", filter.month().getValue());
        }
        if (filter.unit() != null) {
            RowOwnership ownership = new RowOwnership(List.of(filter.unit()));
            query.and("h.indicatorId in :rows", "rows", ids(reach.rows().anyVersion(ownership::owns)));
        }
        if (!filter.kinds().isEmpty()) {
            query.and("h.kind in :kinds", "kinds", filter.kinds());
        }
        addDays(query, filter);
        addTexts(query, filter, reach);
        return query;
    }

    private void addDays(HistoryQuery query, HistoryFilter filter) {
        LocalDate from = filter.from();
        LocalDate to = filter.to();
        if (from != null) {
            query.and("h.happenedAt >= :from", "from", start(from));
        }
        if (to != null) {
            query.and("h.happenedAt < :to", "to", start(to.plusDays(1)));
        }
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private static void addTexts(HistoryQuery query, HistoryFilter filter, HistoryReach reach) {
        if (!filter.person().isEmpty()) {
            query.and("h.actorName like :who escape '!'", "who", '%' + SearchedWords.escaped(filter.person()) + '%');
        }
        if (!filter.words().isEmpty()) {
            Set<IndicatorId> named = reach.rows().anyVersion(row -> names(row, filter.words()));
            new SearchedWords(filter.words()).addTo(query, named);
        }
    }

    private static boolean names(TracedRow row, String words) {
        return row.text().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    static List<Long> ids(Collection<IndicatorId> rows) {
        return rows.isEmpty()
                ? List.of(NO_ROW)
                : rows.stream().map(IndicatorId::value).toList();
    }
}
