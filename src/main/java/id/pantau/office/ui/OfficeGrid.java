package id.pantau.office.ui;

import static id.pantau.uikit.Texts.text;
import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.TreeData;
import id.pantau.office.OfficeSummary;
import id.pantau.office.RegisteredOffices;
import id.pantau.shared.OfficeId;
import id.pantau.uikit.Icons;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tree of offices; a search keeps what it finds and the offices above. */
final class OfficeGrid extends Composite<TreeGrid<OfficeSummary>> {

    private static final int FEW = 60;
    private static final int WITHOUT_SCROLLING = 10;

    private RegisteredOffices offices = new RegisteredOffices(List.of(), Set.of());

    OfficeGrid(Consumer<OfficeSummary> edit) {
        getContent().addClassName("office-grid");
        getContent().setSelectionMode(Grid.SelectionMode.NONE);
        getContent()
                .addComponentHierarchyColumn(this::words)
                .setHeader(text("office.office"))
                .setFlexGrow(1)
                .setAutoWidth(false);
        getContent()
                .addComponentColumn(office -> UnitItem.button(
                        Icons.EDIT, text("office.edit.named", office.name()), () -> edit.accept(office)))
                .setHeader(text("office.actions"))
                .setFlexGrow(0)
                .setWidth("5.5rem");
    }

    /** @return how many offices match */
    int show(RegisteredOffices present, String search) {
        offices = present;
        String wanted = search.strip().toLowerCase(Locale.ROOT);
        List<OfficeSummary> found = present.all().stream()
                .filter(office -> (office.name() + ' ' + office.code())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
        TreeData<OfficeSummary> tree = tree(present.all(), found);
        getContent().setTreeData(tree);
        getContent().setAllRowsVisible(present.all().size() <= WITHOUT_SCROLLING);
        if (!wanted.isEmpty() || found.size() <= FEW) {
            getContent().expandRecursively(tree.getRootItems(), 2);
        } else {
            getContent().expand(tree.getRootItems());
        }
        return found.size();
    }

    private static TreeData<OfficeSummary> tree(List<OfficeSummary> all, List<OfficeSummary> found) {
        Map<OfficeId, OfficeSummary> byId = all.stream().collect(toMap(OfficeSummary::id, Function.identity()));
        Set<OfficeSummary> kept = new HashSet<>();
        for (OfficeSummary office : found) {
            OfficeSummary next = office;
            while (next != null && kept.add(next)) {
                next = parent(next, byId);
            }
        }
        TreeData<OfficeSummary> tree = new TreeData<>();
        tree.addItems(
                all.stream()
                        .filter(office -> kept.contains(office) && parent(office, byId) == null)
                        .toList(),
                above -> all.stream()
                        .filter(office -> kept.contains(office) && above.id().equals(office.parent()))
                        .toList());
        return tree;
    }

    private static @Nullable OfficeSummary parent(OfficeSummary office, Map<OfficeId, OfficeSummary> byId) {
        OfficeId parent = office.parent();
        return parent == null ? null : byId.get(parent);
    }

    private Component words(OfficeSummary office) {
        Span name = new Span(office.name());
        name.addClassName("unit-name");
        Span facts = new Span(office.code() + " · " + text("office.type." + office.type()) + " · ");
        facts.addClassName("unit-kind");
        facts.add(new Anchor(
                OfficeNavigation.units(office.id()),
                text(offices.hasUnits(office.id()) ? "office.units.link" : "office.units.link.none")));
        Div words = new Div(name, facts);
        words.addClassName("office-words");
        return words;
    }
}
