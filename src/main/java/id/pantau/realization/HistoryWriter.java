package id.pantau.realization;

import id.pantau.shared.CurrentUser;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what happens, with who, when and from where. */
@Component
class HistoryWriter {

    private final HistoryRepository repository;
    private final CurrentUser currentUser;
    private final Clock clock;

    HistoryWriter(HistoryRepository repository, CurrentUser currentUser, Clock clock) {
        this.repository = repository;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Together with what happened: both are stored, or neither. */
    @Transactional(propagation = Propagation.MANDATORY)
    void write(List<Happening> happenings) {
        CallOrigin origin = CallOrigin.current();
        happenings.forEach(happening ->
                repository.save(new HistoryEvent(happening, Step.of(currentUser.require(), clock.instant()), origin)));
    }

    /** What happened before it is written down, which is the application's own doing: the earliest first, as it grew. */
    @Transactional(propagation = Propagation.MANDATORY)
    void writePast(Stream<PastHappening> past) {
        CallOrigin origin = new CallOrigin(Channel.SYSTEM, null);
        past.sorted(Comparator.comparing(PastHappening::at))
                .forEach(each -> repository.save(new HistoryEvent(each.happening(), each.by(), origin)));
    }

    /** On its own, since what was refused is undone. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void writeRefusals(List<Happening> happenings) {
        write(happenings);
    }
}
