package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import id.pantau.office.OfficeSummary;
import id.pantau.planning.PlanId;
import id.pantau.shared.DomainException;
import id.pantau.uikit.Confirmation;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A workbook that was read: its sheets, one of them in full, the units it names, and what would be stored. */
final class ImportReview extends Composite<Div> {

    private final ImportDraft draft;
    private final OfficeSummary office;
    private final ImportDesk desk;
    private final List<ImportSheetCard> cards;
    private final Div looked = new Div();
    private final ImportOwners owners;
    private final ImportApplyBar bar;
    private Runnable givenUp = () -> {};
    private Consumer<ImportOutcome> stored = outcome -> {};

    ImportReview(ImportDraft draft, OfficeSummary office, ImportDesk desk) {
        this.draft = draft;
        this.office = office;
        this.desk = desk;
        draft.goesTo(office.id(), desk.imports().standing(office.id()), desk.plans()::content);
        owners = new ImportOwners(desk.offices(), draft, this::changed);
        bar = new ImportApplyBar(this::apply);
        cards = draft.sheets().stream()
                .map(sheet -> new ImportSheetCard(sheet, this::chosen, () -> look(sheet)))
                .toList();
        UnorderedList list = new UnorderedList();
        list.addClassName("import-sheets");
        cards.forEach(list::add);
        getContent().addClassName("import-review");
        getContent()
                .add(
                        section("planning.import.sheets", file(), list),
                        looked,
                        section("planning.import.owners", owners),
                        bar);
        chosen();
        look(draft.selected());
    }

    void whenGivenUp(Runnable action) {
        givenUp = action;
    }

    void whenStored(Consumer<ImportOutcome> action) {
        stored = action;
    }

    private static Section section(String title, Component... parts) {
        Section section = new Section(new H2(text(title)));
        section.addClassNames("import-section");
        section.add(parts);
        return section;
    }

    private Div file() {
        Button other = new Button(text("planning.import.other-file"), click -> giveUp());
        Paragraph name = new Paragraph(
                text("planning.import.file", draft.file(), draft.sheets().size()));
        name.getElement().setAttribute("role", "status");
        Div row = new Div(name, other);
        row.addClassName("import-file");
        return row;
    }

    private void giveUp() {
        if (draft.isTouched()) {
            Confirmation.ask(
                    text("planning.import.give-up.title"),
                    text("planning.import.give-up.text", draft.file()),
                    text("planning.import.give-up.confirm"),
                    () -> givenUp.run());
        } else {
            givenUp.run();
        }
    }

    private void look(ImportSheet sheet) {
        draft.select(sheet);
        Stream.iterate(0, at -> at < cards.size(), at -> at + 1)
                .forEach(at -> cards.get(at).mark(draft.sheets().get(at) == sheet));
        looked.removeAll();
        looked.add(new SheetReadingPanel(sheet, office, desk, this::changed));
    }

    /** Other sheets are wanted: other units are named. */
    private void chosen() {
        owners.show(office.id());
        changed();
    }

    private void changed() {
        cards.forEach(ImportSheetCard::refresh);
        bar.show(draft, office);
    }

    private void apply() {
        Optional<ImportSheet> mute =
                draft.included().filter(sheet -> sheet.lack().isPresent()).findFirst();
        long replaced = draft.included().filter(ImportSheet::isReplacement).count();
        if (mute.isPresent()) {
            look(mute.get());
            bar.refuse(
                    mute.get().lack().map(key -> text(key, mute.get().name())).orElseThrow());
        } else if (replaced > 0) {
            Confirmation.ask(
                            text("planning.import.replace.title"),
                            text("planning.import.replace.text", replaced),
                            text("planning.import.replace.confirm"),
                            this::store)
                    .addCancelListener(cancelled -> bar.ready());
        } else {
            store();
        }
    }

    private void store() {
        try {
            List<PlanId> plans = desk.imports().apply(draft.request(office.id()));
            stored.accept(new ImportOutcome(draft, plans));
        } catch (DomainException refused) {
            bar.refuse(text(refused.messageKey(), refused.arguments().toArray()));
        }
    }
}
