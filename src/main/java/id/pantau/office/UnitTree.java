package id.pantau.office;

import static java.util.Comparator.comparing;

import id.pantau.shared.UnitId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The units of one office and year as a tree. */
public final class UnitTree {

    private final List<UnitSummary> units;

    public UnitTree(List<UnitSummary> units) {
        this.units = units.stream().sorted(comparing(UnitSummary::position)).toList();
    }

    /** One of the units; empty when it is of another office or year. */
    public Optional<UnitSummary> unit(UnitId id) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    public boolean isEmpty() {
        return units.isEmpty();
    }

    int nextPosition() {
        return 1 + units.stream().mapToInt(UnitSummary::position).max().orElse(0);
    }

    /** The units that belong to none, by position. */
    public List<UnitSummary> roots() {
        Set<UnitId> known = new HashSet<>();
        units.forEach(unit -> known.add(unit.id()));
        return units.stream()
                .filter(unit -> unit.parent() == null || !known.contains(unit.parent()))
                .toList();
    }

    /** The units right below one, by position. */
    public List<UnitSummary> children(UnitId unit) {
        return units.stream().filter(child -> unit.equals(child.parent())).toList();
    }

    /** Every unit, each followed by those below it. */
    public List<UnitSummary> inOrder() {
        List<UnitSummary> ordered = new ArrayList<>();
        roots().forEach(root -> walk(root, ordered));
        return ordered;
    }

    /** The units that belong to the same one as the given unit, itself included, by position. */
    public List<UnitSummary> siblings(UnitSummary unit) {
        return below(unit.parent()).toList();
    }

    private Stream<UnitSummary> below(@Nullable UnitId parent) {
        return parent == null ? roots().stream() : children(parent).stream();
    }

    private void walk(UnitSummary unit, List<UnitSummary> ordered) {
        ordered.add(unit);
        children(unit.id()).forEach(child -> walk(child, ordered));
    }
}
