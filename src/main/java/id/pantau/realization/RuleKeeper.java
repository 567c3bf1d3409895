package id.pantau.realization;

import static id.pantau.uikit.Texts.text;

import id.pantau.shared.CurrentUser;
import id.pantau.shared.DomainException;
import id.pantau.shared.OfficeId;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes the rules of an office, and with them the dates of its months. */
@Component
class RuleKeeper {

    private final SettingsRepository repository;
    private final PeriodMoves moves;
    private final HistoryWriter history;
    private final CurrentUser currentUser;
    private final Clock clock;

    RuleKeeper(
            SettingsRepository repository,
            PeriodMoves moves,
            HistoryWriter history,
            CurrentUser currentUser,
            Clock clock) {
        this.repository = repository;
        this.moves = moves;
        this.history = history;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Transactional
    public void change(OfficeId office, RulesChange change) {
        PeriodRights.requirePlanner(currentUser.require(), office);
        change.wanted().requireSound();
        EntrySettings settings =
                repository.findById(office.value()).orElseGet(() -> new EntrySettings(office, EntryRules.USUAL));
        EntryRules before = settings.rules();
        if (!before.equals(change.seen())) {
            throw new DomainException("realization.period.changed-meanwhile");
        }
        settings.become(change.wanted());
        repository.saveAndFlush(settings);
        moves.apply(office, change);
        history.write(List.of(Happening.to(HistoryKind.RULES_CHANGED, office, YearMonth.now(clock))
                .change(words(before), words(change.wanted()))));
    }

    private static String words(EntryRules rules) {
        return text(
                "realization.period.rules.words",
                rules.dueWorkingDays(),
                rules.closeWorkingDays(),
                text("realization.period.evidence." + rules.evidence().name().toLowerCase(Locale.ROOT)),
                rules.basis());
    }
}
