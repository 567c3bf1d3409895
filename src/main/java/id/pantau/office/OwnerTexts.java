package id.pantau.office;

import static java.util.stream.Collectors.toSet;

import id.pantau.shared.DomainException;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import id.pantau.shared.UnitId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the owner texts of an office's documents stand for; who may ask is not its business. */
@Component
class OwnerTexts {

    private static final int LONGEST = 500;

    private final OwnerAliasRepository aliases;
    private final OfficeUnitRepository units;

    OwnerTexts(OwnerAliasRepository aliases, OfficeUnitRepository units) {
        this.aliases = aliases;
        this.units = units;
    }

    List<OwnerSuggestion> suggestions(OfficeId office, FiscalYear year, Collection<String> texts) {
        Known known = known(office, year);
        return texts.stream()
                .map(text -> new OwnerSuggestion(
                        text, known.meaning(new UnitName(text)).orElse(null), known.candidates(text)))
                .toList();
    }

    /** What a text certainly stands for; empty when nobody has said it and no unit is called so. */
    Optional<OwnerUnits> meaning(OfficeId office, FiscalYear year, UnitName text) {
        return known(office, year).meaning(text);
    }

    void remember(OfficeId office, FiscalYear year, String ownerText, OwnerUnits meaning) {
        UnitName text = new UnitName(ownerText);
        if (text.key().isEmpty() || text.tidy().length() > LONGEST) {
            throw new DomainException("office.owner.text.unusable", LONGEST);
        }
        if (!meaning.all() && meaning.units().isEmpty()) {
            throw new DomainException("office.owner.units.missing", text.tidy());
        }
        requireKnown(office, year, meaning);
        OwnerAlias alias = find(office, year, text)
                .orElseGet(() -> aliases.save(new OwnerAlias(office.value(), year.value(), text)));
        alias.means(meaning);
    }

    /** Keeps the former name of a renamed unit as a text that means it: documents still say so. */
    void rememberName(OfficeUnit unit, String former) {
        UnitName text = new UnitName(former);
        if (!text.sameAs(unit.summary().name())
                && find(unit.office(), unit.year(), text).isEmpty()) {
            remember(unit.office(), unit.year(), former, OwnerUnits.of(Set.of(unit.id())));
        }
    }

    List<RememberedOwner> remembered(OfficeId office, FiscalYear year) {
        return aliases.all(office.value(), year.value()).stream()
                .map(OwnerAlias::remembered)
                .toList();
    }

    Optional<OwnerAlias> alias(long id) {
        return aliases.findById(id);
    }

    void forget(OwnerAlias alias) {
        aliases.delete(alias);
    }

    /** Takes a unit that is to go out of every meaning, and forgets the texts that then mean nothing. */
    void forget(OfficeUnit unit) {
        aliases.all(unit.office().value(), unit.year().value()).stream()
                .filter(alias -> alias.forget(unit.id().value()))
                .forEach(aliases::delete);
    }

    /** Remembers the same texts in another year. @param successors the units of that year by those of this one */
    void carryOver(OfficeId office, FiscalYear from, FiscalYear to, Map<UnitId, UnitId> successors) {
        for (OwnerAlias known : aliases.all(office.value(), from.value())) {
            OwnerAlias carried = new OwnerAlias(office.value(), to.value(), new UnitName(known.text()));
            carried.means(known.meaning().with(successors));
            aliases.save(carried);
        }
    }

    private Optional<OwnerAlias> find(OfficeId office, FiscalYear year, UnitName text) {
        return aliases.all(office.value(), year.value()).stream()
                .filter(alias -> alias.textKey().equals(text.key()))
                .findFirst();
    }

    private void requireKnown(OfficeId office, FiscalYear year, OwnerUnits meaning) {
        Set<UnitId> present = units.units(office.value(), year.value()).stream()
                .map(UnitSummary::id)
                .collect(toSet());
        if (!present.containsAll(meaning.units())) {
            throw new NotFoundException();
        }
    }

    private Known known(OfficeId office, FiscalYear year) {
        return new Known(
                aliases.all(office.value(), year.value()),
                new UnitTree(units.units(office.value(), year.value())).inOrder());
    }

    private record Known(List<OwnerAlias> aliases, List<UnitSummary> units) {

        Optional<OwnerUnits> meaning(UnitName text) {
            return remembered(text)
                    .or(() -> text.meansAll() ? Optional.of(OwnerUnits.ALL) : Optional.empty())
                    .or(() -> sameName(text));
        }

        private Optional<OwnerUnits> remembered(UnitName text) {
            return aliases.stream()
                    .filter(alias -> alias.textKey().equals(text.key()))
                    .map(OwnerAlias::meaning)
                    .findFirst();
        }

        private Optional<OwnerUnits> sameName(UnitName text) {
            return units.stream()
                    .filter(unit -> text.sameAs(unit.name()))
                    .map(unit -> OwnerUnits.of(Set.of(unit.id())))
                    .findFirst();
        }

        List<UnitCandidate> candidates(String text) {
            OwnerLikeness likeness = new OwnerLikeness(text);
            return units.stream()
                    .map(unit -> new UnitCandidate(unit, likeness.to(unit)))
                    .sorted(Comparator.comparing(UnitCandidate::similarity).reversed())
                    .toList();
        }
    }
}
