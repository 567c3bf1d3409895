package id.pantau.office.ui;

import static id.pantau.uikit.Texts.text;

import id.pantau.office.OfficeUnits;
import id.pantau.office.RememberedOwner;
import id.pantau.office.UnitChange;
import id.pantau.office.UnitService;
import id.pantau.office.UnitSummary;
import id.pantau.uikit.Confirmation;
import id.pantau.uikit.FormDialog;
import id.pantau.uikit.Notices;

/** What a keeper of an office's units can do with them; each ends with the page shown anew. */
final class UnitActions {

    private final UnitService units;
    private final OfficeUnits page;
    private final Runnable refresh;

    UnitActions(UnitService units, OfficeUnits page, Runnable refresh) {
        this.units = units;
        this.page = page;
        this.refresh = refresh;
    }

    void add() {
        UnitForm form = new UnitForm(page.tree(), null);
        new FormDialog(
                        text("office.unit.add"),
                        text("office.save"),
                        () -> {
                            units.add(page.office().id(), page.year(), form.change());
                            refresh.run();
                        },
                        form)
                .open();
    }

    void edit(UnitSummary unit) {
        UnitForm form = new UnitForm(page.tree(), unit);
        UnitChange before = new UnitChange(unit.name(), unit.kind(), unit.parent());
        new FormDialog(
                        text("office.unit.edit"),
                        text("office.save"),
                        () -> {
                            change(unit, form.change());
                            UndoNotice.show(() -> change(unit, before), "office.unit.changed", unit.name());
                        },
                        form)
                .open();
    }

    private void change(UnitSummary unit, UnitChange wanted) {
        units.change(unit.id(), wanted);
        refresh.run();
    }

    void up(UnitSummary unit) {
        units.moveUp(unit.id());
        refresh.run();
    }

    void down(UnitSummary unit) {
        units.moveDown(unit.id());
        refresh.run();
    }

    void remove(UnitSummary unit) {
        Confirmation.ask(
                text("office.unit.remove.question", unit.name()),
                text("office.unit.remove.consequence", page.year()),
                text("office.unit.remove"),
                () -> {
                    units.remove(unit.id());
                    refresh.run();
                    Notices.success("office.unit.removed", unit.name());
                });
    }

    void forget(RememberedOwner owner) {
        Confirmation.ask(
                text("office.owner.forget.question", owner.text()),
                text("office.owner.forget.consequence"),
                text("office.owner.forget"),
                () -> {
                    units.forgetOwner(owner.id());
                    refresh.run();
                });
    }

    int copy() {
        int count = units.copyFromEarlier(page.office().id(), page.year());
        refresh.run();
        return count;
    }
}
