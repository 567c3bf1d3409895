package id.pantau.realization.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.html.Span;
import id.pantau.realization.EntryDetails;
import id.pantau.realization.ReportingCalendar;
import id.pantau.uikit.Formats;

/** Says who entered something last, and when. */
final class EntryOrigin extends Span {

    EntryOrigin(EntryDetails entry, ReportingCalendar calendar) {
        super(text("realization.entered", entry.enteredBy(), Formats.dateTime(entry.enteredAt(), calendar.zone())));
        addClassName("entry-origin");
    }
}
