package id.pantau.report.triwulan;

import id.pantau.document.SignatureBlock;
import id.pantau.planning.Signatory;
import id.pantau.planning.SignatoryRole;
import id.pantau.report.QuarterProgress;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/** Where the Sekretaris signs: as on the plan, with the date left to fill in. */
final class SecretarySignature {

    private SecretarySignature() {}

    static SignatureBlock of(QuarterProgress quarter) {
        Optional<Signatory> signed = quarter.progress().plan().signatories().stream()
                .filter(signatory -> signatory.role() != SignatoryRole.SECOND_PARTY)
                .min(Comparator.comparing(signatory -> signatory.name() == null));
        String position = signed.map(Signatory::positionText)
                .orElseGet(
                        () -> Words.of("signature.position", quarter.progress().officeName()));
        return new SignatureBlock(
                placeAndDate(quarter),
                position.lines().toList(),
                signed.map(Signatory::name).orElse(""),
                signed.map(Signatory::employeeNumber).orElse(null));
    }

    private static String placeAndDate(QuarterProgress quarter) {
        String place = quarter.progress().plan().summary().header().place();
        return Words.of("signature.date", Objects.requireNonNullElseGet(place, () -> Words.of("signature.place")));
    }
}
