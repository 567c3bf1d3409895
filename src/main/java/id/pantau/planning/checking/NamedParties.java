package id.pantau.planning.checking;

import id.pantau.planning.Finding.Severity;
import id.pantau.planning.NewPlan;
import id.pantau.planning.Party;
import id.pantau.planning.Signatory;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds parties of an agreement whom its statement and its signature block name otherwise. */
final class NamedParties {

    private static final List<String> RANKS =
            List.of("kepala sub", "kasubbag", "kepala bagian", "kabag", "sekretaris", "ketua", "anggota");

    private NamedParties() {}

    static Stream<PlanCheck> of(NewPlan plan) {
        return plan.parties().stream()
                .flatMap(party -> plan.signatories().stream()
                        .filter(signatory -> signatory.role() == party.role())
                        .filter(signatory -> otherPosition(party, signatory) || otherName(party, signatory))
                        .limit(1)
                        .map(signatory -> check(party, signatory)));
    }

    private static PlanCheck check(Party party, Signatory signatory) {
        String signed = signatory.positionText().replace('\n', ' ').replaceAll(",$", "");
        return new PlanCheck(
                Severity.WARNING,
                "planning.import.party-named-otherwise",
                List.of(),
                List.of(
                        party.name() + ", " + party.position(),
                        signatory.name() == null ? signed : signatory.name() + ", " + signed));
    }

    private static boolean otherPosition(Party party, Signatory signatory) {
        String declared = rank(party.position());
        String signed = rank(signatory.positionText());
        return !declared.isEmpty() && !signed.isEmpty() && !declared.equals(signed);
    }

    private static String rank(String position) {
        String words = position.toLowerCase(Locale.ROOT);
        return RANKS.stream().filter(words::contains).findFirst().orElse("");
    }

    /** Whether the names have less in common than a slip of the pen leaves: no word of one is nearly a word of the other. */
    private static boolean otherName(Party party, Signatory signatory) {
        return signatory.name() != null
                && Stream.of(words(party.name()))
                        .noneMatch(word -> Stream.of(words(signatory.name())).anyMatch(other -> alike(word, other)));
    }

    private static String[] words(String name) {
        return name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
    }

    private static boolean alike(String one, String other) {
        int shared = 0;
        while (shared < Math.min(one.length(), other.length()) && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared >= 3 || one.equals(other);
    }
}
