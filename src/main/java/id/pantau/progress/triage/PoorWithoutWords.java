package id.pantau.progress.triage;

import id.pantau.achievement.CarriedOut;
import id.pantau.progress.Standing;
import id.pantau.realization.ActionProgress;
import id.pantau.uikit.Formats;
import java.util.Optional;

/** The achievement to date is critical, or something was not carried out, and no obstacle is named. */
final class PoorWithoutWords implements TriageCheck {

    @Override
    public Optional<Said> check(TriageCase row) {
        if (row.namesObstacle()) {
            return Optional.empty();
        }
        if (row.row().standing() == Standing.CRITICAL) {
            return Optional.of(row.row()
                    .toDate()
                    .againstPeriod()
                    .percent()
                    .map(percent -> Said.in("critical", Formats.percent(percent)))
                    .orElseGet(() -> Said.in("missed")));
        }
        return row.entry().actions().stream()
                .map(ActionProgress::carriedOut)
                .filter(answer -> answer == CarriedOut.NO || answer == CarriedOut.PARTLY)
                .findFirst()
                .map(answer -> Said.in(answer == CarriedOut.NO ? "not-done" : "partly-done"));
    }
}
