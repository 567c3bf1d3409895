package id.pantau.realization.ui.period;

import static id.pantau.uikit.Texts.text;

import id.pantau.realization.PeriodKeepingService;
import id.pantau.realization.Reopening;
import id.pantau.realization.ReportingCalendar;
import id.pantau.uikit.Notices;

/** What the planner can answer to a request; each answer ends with the page shown anew. */
final class RequestActions {

    private final PeriodKeepingService keeping;
    private final ReportingCalendar calendar;
    private final Runnable refresh;

    RequestActions(PeriodKeepingService keeping, ReportingCalendar calendar, Runnable refresh) {
        this.keeping = keeping;
        this.calendar = calendar;
        this.refresh = refresh;
    }

    void grant(Reopening request) {
        GrantFields fields = new GrantFields(calendar.today());
        dialog("realization.period.grant.title", "realization.period.grant.consequence", request)
                .with(fields)
                .open(text("realization.period.grant.confirm"), reason -> {
                    keeping.grant(request, fields.until(), reason);
                    done("realization.period.grant.done", request);
                });
    }

    void refuse(Reopening request) {
        dialog("realization.period.refuse.title", "realization.period.refuse.consequence", request)
                .open(text("realization.period.refuse.confirm"), reason -> {
                    keeping.refuse(request, reason);
                    done("realization.period.refuse.done", request);
                });
    }

    void end(Reopening request) {
        dialog("realization.period.end.title", "realization.period.end.consequence", request)
                .open(text("realization.period.end.confirm"), reason -> {
                    keeping.end(request, reason);
                    done("realization.period.end.done", request);
                });
    }

    private static ReasonDialog dialog(String title, String consequence, Reopening request) {
        return new ReasonDialog(
                text(title, request.month(), request.unitName()),
                text(consequence, request.month(), request.unitName()));
    }

    private void done(String key, Reopening request) {
        refresh.run();
        Notices.success(key, request.month(), request.unitName());
    }
}
