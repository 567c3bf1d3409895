package id.pantau.realization.ui.period;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import id.pantau.realization.Backfill;
import id.pantau.realization.OfficeMonth;
import id.pantau.realization.OfficePeriods;
import id.pantau.realization.PeriodStanding;
import id.pantau.shared.DomainException;
import id.pantau.uikit.DateField;
import id.pantau.uikit.Formats;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Which months are to be filled in afterwards, and until when. */
final class BackfillFields extends Composite<Div> {

    private static final int USUAL_DAYS = 14;

    private final Select<YearMonth> from;
    private final Select<YearMonth> through;
    private final DateField until = new DateField(text("realization.period.backfill.until-field"));

    BackfillFields(OfficePeriods page, LocalDate today) {
        List<YearMonth> closed = page.months().stream()
                .map(OfficeMonth::standing)
                .filter(standing -> today.isAfter(standing.closesOn()))
                .map(PeriodStanding::month)
                .toList();
        from = months(text("realization.period.backfill.from"), closed);
        through = months(text("realization.period.backfill.through"), closed);
        if (!closed.isEmpty()) {
            from.setValue(closed.getFirst());
            through.setValue(closed.getLast());
        }
        until.setMin(today);
        until.setMax(today.plusDays(Backfill.MOST_DAYS));
        until.setValue(today.plusDays(USUAL_DAYS));
        getContent().addClassName("period-fields");
        getContent().add(from, through, until);
    }

    BackfillFields of(YearMonth month) {
        from.setValue(month);
        through.setValue(month);
        return this;
    }

    /** @throws DomainException when a month or the last day is missing */
    Backfill wish(String reason) {
        if (from.getValue() == null || through.getValue() == null || until.getValue() == null) {
            throw new DomainException("realization.period.backfill.missing");
        }
        return new Backfill(from.getValue(), through.getValue(), until.getValue(), reason);
    }

    private static Select<YearMonth> months(String label, List<YearMonth> months) {
        Select<YearMonth> field = new Select<>();
        field.setLabel(label);
        field.setItems(months);
        field.setItemLabelGenerator(Formats::month);
        return field;
    }
}
