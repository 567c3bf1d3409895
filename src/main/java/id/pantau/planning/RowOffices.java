package id.pantau.planning;

import id.pantau.shared.OfficeId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Tells in whose plan a row stands, whoever asks: so that an attempt on another office's row can be kept where that office
 * finds it. What it answers must not reach the person who tried.
 */
@Component
public class RowOffices {

    private final TraceLines lines;

    RowOffices(TraceLines lines) {
        this.lines = lines;
    }

    /** @return empty when there is no such row */
    public Optional<OfficeId> of(IndicatorId row) {
        return lines.offices(row.value()).stream().findFirst().map(OfficeId::new);
    }
}
