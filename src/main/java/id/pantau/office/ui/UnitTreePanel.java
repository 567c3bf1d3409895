package id.pantau.office.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import id.pantau.office.OfficeUnits;
import id.pantau.office.UnitKind;
import id.pantau.office.UnitSummary;
import java.util.List;

/** The units of an office as a tree: the secretariat, and beside it the divisions of the commissioners. */
final class UnitTreePanel extends Composite<Div> {

    private final OfficeUnits page;
    private final UnitActions doing;

    UnitTreePanel(OfficeUnits page, UnitActions doing) {
        this.page = page;
        this.doing = doing;
        getContent().addClassName("unit-trees");
        addTree("office.units.secretariat", roots(false));
        addTree("office.units.portfolios", roots(true));
        if (!page.rememberedForAll().isEmpty()) {
            Section all = section("office.owner.all");
            all.add(new Paragraph(text("office.owner.all.about")));
            all.add(new OwnerTextList(page.rememberedForAll(), doing));
            getContent().add(all);
        }
    }

    private List<UnitSummary> roots(boolean portfolios) {
        return page.tree().roots().stream()
                .filter(unit -> (unit.kind() == UnitKind.PORTFOLIO) == portfolios)
                .toList();
    }

    private void addTree(String title, List<UnitSummary> roots) {
        if (!roots.isEmpty()) {
            Section section = section(title);
            section.add(list(roots));
            getContent().add(section);
        }
    }

    private static Section section(String title) {
        Section section = new Section(new H2(text(title)));
        section.addClassName("card");
        return section;
    }

    private UnorderedList list(List<UnitSummary> units) {
        UnorderedList list = new UnorderedList();
        list.addClassName("unit-list");
        for (UnitSummary unit : units) {
            UnitItem item = new UnitItem(page, unit, units, doing);
            List<UnitSummary> below = page.tree().children(unit.id());
            if (!below.isEmpty()) {
                item.add(list(below));
            }
            list.add(item);
        }
        return list;
    }
}
