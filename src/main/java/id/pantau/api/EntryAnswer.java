package id.pantau.api;

import id.pantau.achievement.CarriedOut;
import id.pantau.achievement.Increment;
import id.pantau.achievement.RollUp;
import id.pantau.planning.TracedAction;
import id.pantau.realization.ActionProgress;
import id.pantau.realization.EntryDetails;
import id.pantau.realization.EntryField;
import id.pantau.realization.EntryRecord;
import id.pantau.realization.EntryState;
import id.pantau.realization.EvidenceSummary;
import id.pantau.realization.Narrative;
import id.pantau.realization.ObstacleCategory;
import id.pantau.realization.Provenance;
import id.pantau.realization.Remark;
import id.pantau.realization.SpendingBasis;
import id.pantau.realization.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a program is told about one revision of an entry.
 *
 * @param office its code
 * @param counts whether figures are computed from it; add up only those
 * @param value as typed
 * @param meaning how the value was read
 * @param rollUp how months make a year
 * @param increments what counts for the row from January through this month
 * @param historyLength how often something happened to this revision
 * @param correction why an approved entry was taken up again
 * @param remarks what was sent back and is to be mended now
 */
record EntryAnswer(
        long id,
        String office,
        int year,
        int month,
        Plan plan,
        Row indicator,
        int revision,
        boolean counts,
        EntryState state,
        boolean late,
        boolean backfilled,
        boolean sample,
        @Nullable String value,
        RealizedAnswer meaning,
        RollUp rollUp,
        List<Month> increments,
        List<Action> actions,
        Obstacle obstacle,
        @Nullable String supportingFactor,
        FollowUp followUp,
        List<Evidence> evidence,
        long historyLength,
        Done entered,
        @Nullable Done submitted,
        @Nullable Done verified,
        @Nullable Done approved,
        @Nullable String correction,
        List<Reason> remarks) {

    /** A plan and its version, counted from 1. */
    record Plan(long id, int version) {}

    /** @param key names the row in every version of the plan */
    record Row(long id, String key, String text) {}

    /** What counts for one month. */
    record Month(int month, RealizedAnswer meaning) {}

    /**
     * What became of an action in the month.
     *
     * @param physicalPercent to date
     * @param spent rupiah in this month alone
     */
    record Action(
            long id,
            String text,
            @Nullable CarriedOut carriedOut,
            @Nullable String physicalPercent,
            @Nullable String spent,
            @Nullable SpendingBasis basis) {}

    /** What stood in the way. */
    record Obstacle(
            @Nullable ObstacleCategory category, @Nullable String text) {}

    /** What will be done about it, by whom, and by when. */
    record FollowUp(
            @Nullable String text,
            @Nullable String by,
            @Nullable LocalDate due) {}

    /** @param content the address of a link, or the words of a text */
    record Evidence(
            String kind,
            String title,
            @Nullable String fileName,
            @Nullable Long size,
            @Nullable String sha256,
            @Nullable String content) {}

    /** A step that somebody took. */
    record Done(String by, Instant at) {}

    /**
     * Why something was sent back.
     *
     * @param field null for the whole row
     * @param action whose field it is; null for what belongs to the row itself
     */
    record Reason(@Nullable EntryField field, @Nullable Long action, String reason, String by, Instant at) {}

    static EntryAnswer of(EntryRecord record, OfficeCodes codes) {
        EntryDetails entry = record.entry();
        Narrative words = entry.narrative();
        Provenance origin = entry.provenance();
        return new EntryAnswer(
                entry.id().value(),
                String.valueOf(codes.code(record.plan().office())),
                entry.month().getYear(),
                entry.month().getMonthValue(),
                new Plan(record.plan().id().value(), record.plan().version()),
                new Row(
                        record.row().id().value(),
                        record.row().key(),
                        record.row().text()),
                entry.revision(),
                record.counts(),
                entry.state(),
                origin.late(),
                origin.backfilled(),
                origin.sample(),
                entry.value(),
                RealizedAnswer.of(entry.realized()),
                record.row().rollUp(),
                record.increments().stream().map(EntryAnswer::month).toList(),
                entry.actions().stream().map(action -> action(action, record)).toList(),
                new Obstacle(words.obstacleCategory(), words.obstacle()),
                words.supportingFactor(),
                new FollowUp(words.followUp(), words.followUpBy(), words.followUpDue()),
                record.evidence().stream().map(EntryAnswer::evidence).toList(),
                record.history(),
                new Done(entry.enteredBy(), entry.enteredAt()),
                done(origin.submitted()),
                done(origin.verified()),
                done(origin.approved()),
                origin.correction(),
                record.remarks().stream().map(EntryAnswer::reason).toList());
    }

    private static Month month(Increment increment) {
        return new Month(increment.month().getValue(), RealizedAnswer.of(increment.realized()));
    }

    private static Action action(ActionProgress progress, EntryRecord record) {
        return new Action(
                progress.action().value(),
                record.row().actions().stream()
                        .filter(action -> action.id().equals(progress.action()))
                        .map(TracedAction::words)
                        .findFirst()
                        .orElse(""),
                progress.carriedOut(),
                Decimals.textOrNull(progress.physicalPercent()),
                Decimals.textOrNull(progress.spent()),
                progress.basis());
    }

    private static Evidence evidence(EvidenceSummary piece) {
        return new Evidence(
                piece.kind(), piece.title(), piece.fileName(), piece.size(), piece.sha256(), piece.content());
    }

    private static @Nullable Done done(@Nullable Step step) {
        return step == null ? null : new Done(step.name(), step.at());
    }

    private static Reason reason(Remark remark) {
        var cell = remark.cell();
        return new Reason(
                cell == null ? null : cell.field(),
                cell == null || cell.action() == null ? null : cell.action().value(),
                remark.reason(),
                remark.by(),
                remark.at());
    }
}
