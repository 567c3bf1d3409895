package id.pantau.planning.ui.cascade;

import static id.pantau.uikit.Texts.text;

import id.pantau.planning.PlanId;
import id.pantau.planning.cascade.CascadeAnswer;
import id.pantau.planning.cascade.CascadeNode;
import id.pantau.planning.cascade.CascadeService;
import id.pantau.shared.DomainException;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.OfficeId;
import id.pantau.uikit.Notices;
import org.jspecify.annotations.Nullable;

/** Takes what a person decides about the tree on the screen, and shows the tree as it is afterwards. */
final class CascadeDesk {

    private final CascadeService cascade;
    private final OfficeId office;
    private final FiscalYear year;
    private final Runnable afterwards;

    CascadeDesk(CascadeService cascade, OfficeId office, FiscalYear year, Runnable afterwards) {
        this.cascade = cascade;
        this.office = office;
        this.year = year;
        this.afterwards = afterwards;
    }

    void answer(CascadeNode indicator, CascadeNode objective, CascadeAnswer answer) {
        attempt(() -> {
            cascade.answer(office, year, indicator, objective, answer);
            Notices.success("planning.cascade.said." + answer);
        });
    }

    void confirmSame() {
        attempt(() -> Notices.success("planning.cascade.confirmed", cascade.confirmSame(office, year)));
    }

    /** @param parent null where none stands above */
    void place(PlanId plan, @Nullable PlanId parent) {
        attempt(() -> {
            cascade.place(office, year, plan, parent);
            Notices.success("planning.cascade.placed");
        });
    }

    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (DomainException refused) {
            Notices.refused(text(refused.messageKey(), refused.arguments().toArray()));
        }
        afterwards.run();
    }
}
