package id.pantau.planning.importing;

import id.pantau.planning.DocumentPart;
import id.pantau.planning.Party;
import id.pantau.planning.PlanLine;
import id.pantau.planning.PlanLine.Kind;
import id.pantau.planning.SignatoryRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The running text of an agreement: what it declares, and who declares it. */
final class StatementReading {

    private static final Pattern NAME = Pattern.compile("nama( lengkap)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern POSITION = Pattern.compile("jabatan", Pattern.CASE_INSENSITIVE);
    private static final Pattern ALSO =
            Pattern.compile("nip|pangkat.*|unit kerja|alamat|instansi", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIRST = Pattern.compile("(?i)disebut\\W+(sebagai )?pihak (pertama|kesatu)");
    private static final Pattern SECOND = Pattern.compile("(?i)disebut\\W+(sebagai )?pihak kedua");

    private final List<PlanLine> lines = new ArrayList<>();
    private final List<Party> parties = new ArrayList<>();
    private final List<SignatoryRole> roles = new ArrayList<>();

    /** @param text the rows between the title and the signatures */
    StatementReading(List<SheetLine> text) {
        for (SheetLine line : text) {
            Optional<SheetLine.Labelled> labelled = line.labelled().filter(found -> isOfParty(found.label()));
            labelled.ifPresent(this::take);
            role(line.text());
            lines.add(new PlanLine(
                    DocumentPart.STATEMENT, labelled.isPresent() ? Kind.PARTY : Kind.PARAGRAPH, line.text()));
        }
    }

    static boolean isName(String label) {
        return NAME.matcher(label).matches();
    }

    private static boolean isOfParty(String label) {
        return isName(label)
                || POSITION.matcher(label).matches()
                || ALSO.matcher(label).matches();
    }

    private void take(SheetLine.Labelled found) {
        if (isName(found.label())) {
            parties.add(new Party(SignatoryRole.SIGNATORY, found.value(), ""));
        } else if (POSITION.matcher(found.label()).matches() && !parties.isEmpty()) {
            Party party = parties.removeLast();
            parties.add(new Party(party.role(), party.name(), found.value()));
        }
    }

    private void role(String text) {
        SignatoryRole role = FIRST.matcher(text).find()
                ? SignatoryRole.FIRST_PARTY
                : SECOND.matcher(text).find() ? SignatoryRole.SECOND_PARTY : null;
        if (role != null && !parties.isEmpty()) {
            Party party = parties.removeLast();
            parties.add(new Party(role, party.name(), party.position()));
            roles.add(role);
        }
    }

    List<PlanLine> lines() {
        return lines;
    }

    /** Who declares, in the order of the text; the first promises and the second is the superior. */
    List<Party> parties() {
        if (!roles.isEmpty() || parties.size() != 2) {
            return parties;
        }
        return List.of(
                with(SignatoryRole.FIRST_PARTY, parties.getFirst()),
                with(SignatoryRole.SECOND_PARTY, parties.getLast()));
    }

    private static Party with(SignatoryRole role, Party party) {
        return new Party(role, party.name(), party.position());
    }
}
