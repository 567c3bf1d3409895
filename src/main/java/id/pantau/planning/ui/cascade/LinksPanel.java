package id.pantau.planning.ui.cascade;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.pantau.planning.cascade.CascadeLink;
import id.pantau.planning.cascade.CascadeMap;
import id.pantau.uikit.Confirmation;
import id.pantau.uikit.ErrorNotice;
import id.pantau.uikit.Tone;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What waits for a yes or no, what leads nowhere, and what was confirmed. */
final class LinksPanel extends Composite<Div> {

    private final CascadeMap map;
    private final CascadeDesk desk;
    private final ZoneId zone;
    private final Set<String> opened;

    /** @param opened the groups that stay open when the panel is drawn again */
    LinksPanel(CascadeMap map, CascadeDesk desk, ZoneId zone, Set<String> opened) {
        this.map = map;
        this.desk = desk;
        this.zone = zone;
        this.opened = opened;
        getContent().addClassName("links-panel");
        Stream.of(settled(), same(), alike(), orphans(), untaken(), confirmed())
                .flatMap(List::stream)
                .forEach(getContent()::add);
    }

    private List<Component> settled() {
        boolean open = !map.undecided().isEmpty() || !map.orphans().isEmpty();
        return open ? List.of() : List.of(new ErrorNotice(Tone.SUCCESS, text("planning.cascade.all-settled")));
    }

    private List<Component> same() {
        int count = map.sameWords().size();
        if (count == 0) {
            return List.of();
        }
        Section section = section("planning.cascade.same", count);
        section.add(new Paragraph(text("planning.cascade.same-about")));
        if (map.mayDecide()) {
            Button all = new Button(text("planning.cascade.confirm-same", count), click -> askForAll(count));
            all.addThemeVariants(ButtonVariant.PRIMARY);
            all.addClassName("no-print");
            section.add(all);
        }
        section.add(groups("same", link -> !link.confirmed() && link.sameWords()));
        return List.of(section);
    }

    private void askForAll(int count) {
        Confirmation.ask(
                text("planning.cascade.confirm-same-title", count),
                text("planning.cascade.confirm-same-consequence"),
                text("planning.cascade.confirm-same-verb"),
                desk::confirmSame);
    }

    private List<Component> alike() {
        List<CascadeLink> alike =
                map.undecided().stream().filter(link -> !link.sameWords()).toList();
        if (alike.isEmpty()) {
            return List.of();
        }
        Section section = section("planning.cascade.alike", alike.size());
        section.add(new Paragraph(text("planning.cascade.alike-about")));
        alike.forEach(link -> section.add(new LinkCard(map, link, desk, zone)));
        return List.of(section);
    }

    private List<Component> orphans() {
        if (map.orphans().isEmpty()) {
            return List.of();
        }
        Section section = section("planning.cascade.orphans", map.orphans().size());
        section.add(new Paragraph(text("planning.cascade.orphans-about")));
        map.orphans().forEach(orphan -> section.add(new OrphanCard(map, orphan, desk)));
        return List.of(section);
    }

    private List<Component> untaken() {
        if (map.untaken().isEmpty()) {
            return List.of();
        }
        Section section = section("planning.cascade.untaken", map.untaken().size());
        section.add(new Paragraph(text("planning.cascade.untaken-about")));
        map.untaken().forEach(indicator -> section.add(new UntakenCard(map, indicator, desk)));
        return List.of(section);
    }

    private List<Component> confirmed() {
        int count = map.links().size() - map.undecided().size();
        if (count == 0) {
            return List.of();
        }
        Section section = section("planning.cascade.confirmed-links", count);
        section.add(groups("confirmed", CascadeLink::confirmed));
        return List.of(section);
    }

    /** A closed list for each plan below, so that a hundred links do not bury what needs a decision. */
    private Component[] groups(String name, Predicate<CascadeLink> which) {
        return map.tree().plans().stream()
                .map(plan -> new LinkGroup(
                        plan,
                        map.links().stream()
                                .filter(link -> link.child().plan().equals(plan.id()))
                                .filter(which)
                                .toList(),
                        link -> new LinkCard(map, link, desk, zone)))
                .filter(LinkGroup::isNotEmpty)
                .map(group -> group.keepOpen(opened, name))
                .toArray(Component[]::new);
    }

    private static Section section(String key, int count) {
        Section section = new Section(new H2(text(key, count)));
        section.addClassName("card");
        return section;
    }
}
