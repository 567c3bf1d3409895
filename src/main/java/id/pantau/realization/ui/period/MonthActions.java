package id.pantau.realization.ui.period;

import static id.pantau.uikit.Texts.text;

import id.pantau.realization.OfficePeriods;
import id.pantau.realization.PeriodKeepingService;
import id.pantau.realization.PeriodStanding;
import id.pantau.realization.ReportingCalendar;
import id.pantau.uikit.Notices;
import java.time.YearMonth;

/** What the planner can do with the months of its office; each ends with the page shown anew. */
final class MonthActions {

    private final PeriodKeepingService keeping;
    private final ReportingCalendar calendar;
    private final OfficePeriods page;
    private final Runnable refresh;

    MonthActions(PeriodKeepingService keeping, ReportingCalendar calendar, OfficePeriods page, Runnable refresh) {
        this.keeping = keeping;
        this.calendar = calendar;
        this.page = page;
        this.refresh = refresh;
    }

    void lock(PeriodStanding period) {
        YearMonth month = period.month();
        new ReasonDialog(text("realization.period.lock.title", month), text("realization.period.lock.consequence"))
                .open(text("realization.period.lock.confirm"), reason -> {
                    keeping.lock(page.office().id(), month, reason);
                    done("realization.period.lock.done", month);
                });
    }

    void unlock(PeriodStanding period) {
        YearMonth month = period.month();
        new ReasonDialog(
                        text("realization.period.unlock.title", month),
                        text("realization.period.unlock.consequence", period.closesOn()))
                .open(text("realization.period.unlock.confirm"), reason -> {
                    keeping.unlock(page.office().id(), month, reason);
                    done("realization.period.unlock.done", month);
                });
    }

    void backfill() {
        backfill(new BackfillFields(page, calendar.today()));
    }

    void backfill(PeriodStanding period) {
        backfill(new BackfillFields(page, calendar.today()).of(period.month()));
    }

    private void backfill(BackfillFields fields) {
        new ReasonDialog(text("realization.period.backfill.title"), text("realization.period.backfill.consequence"))
                .with(fields)
                .open(text("realization.period.backfill.confirm"), reason -> {
                    keeping.backfill(page.office().id(), fields.wish(reason));
                    done("realization.period.backfill.done");
                });
    }

    void endBackfill(PeriodStanding period) {
        YearMonth month = period.month();
        new ReasonDialog(
                        text("realization.period.backfill.end.title", month),
                        text("realization.period.backfill.end.consequence"))
                .open(text("realization.period.backfill.end.confirm"), reason -> {
                    keeping.endBackfill(page.office().id(), month, reason);
                    done("realization.period.backfill.end.done", month);
                });
    }

    private void done(String key, Object... arguments) {
        refresh.run();
        Notices.success(key, arguments);
    }
}
