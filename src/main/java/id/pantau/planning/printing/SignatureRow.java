package id.pantau.planning.printing;

import id.pantau.document.Block;
import id.pantau.document.SignatureBlock;
import id.pantau.document.Signatures;
import id.pantau.planning.DocumentPart;
import id.pantau.planning.NewPlan;
import id.pantau.planning.Party;
import id.pantau.planning.PlanHeader;
import id.pantau.planning.PlanLine;
import id.pantau.planning.Signatory;
import id.pantau.planning.SignatoryRole;
import id.pantau.uikit.Formats;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** The signature blocks that close a part: pihak kedua at the left, pihak pertama or who signs alone at the right. */
final class SignatureRow {

    private final NewPlan plan;

    SignatureRow(NewPlan plan) {
        this.plan = plan;
    }

    /** One block of signatures, or none where nobody signs the part. */
    List<Block> below(DocumentPart part) {
        List<Signatory> signing = signing(part);
        if (signing.isEmpty()) {
            return List.of();
        }
        List<String> labels = plan.layout().texts(part, PlanLine.Kind.PARTY_LABEL);
        List<SignatureBlock> blocks = new ArrayList<>();
        for (int index = 0; index < signing.size(); index++) {
            blocks.add(block(signing.get(index), label(signing, index, labels), saidLater(signing, index)));
        }
        return List.of(new Signatures(blocks));
    }

    /** What stands above the position, such as "Pihak Kedua,": the labels are listed from the left, like the blocks. */
    private static Stream<String> label(List<Signatory> signing, int index, List<String> labels) {
        if (labels.size() == signing.size()) {
            return Stream.of(labels.get(index));
        }
        String role = signing.get(index).role() == SignatoryRole.SECOND_PARTY ? "kedua" : "pertama";
        return labels.stream().filter(label -> label.toLowerCase(Locale.ROOT).contains(role));
    }

    /** Place and date stand once, above the last of those who sign on the same day. */
    private static boolean saidLater(List<Signatory> signing, int index) {
        return signing.subList(index + 1, signing.size()).stream()
                .anyMatch(other ->
                        Objects.equals(other.dateLine(), signing.get(index).dateLine()));
    }

    private SignatureBlock block(Signatory signatory, Stream<String> label, boolean dateSaidLater) {
        return new SignatureBlock(
                dateSaidLater ? "" : dateLine(signatory),
                Stream.concat(label, signatory.positionText().lines()).toList(),
                Objects.requireNonNullElse(signatory.name(), ""),
                signatory.employeeNumber());
    }

    private String dateLine(Signatory signatory) {
        if (signatory.dateLine() != null) {
            return signatory.dateLine();
        }
        if (PrintedLayout.isFromPaper(plan)) {
            return "";
        }
        PlanHeader header = plan.header();
        String place = Objects.requireNonNullElseGet(header.place(), () -> DocumentWords.of("signature.place"));
        return header.signedOn() == null
                ? DocumentWords.of("signature.undated", place, header.year())
                : place + ", " + Formats.date(header.signedOn());
    }

    /** In the order of the document, from the left; without one, pihak kedua comes first. */
    private List<Signatory> signing(DocumentPart part) {
        List<Signatory> own = plan.signatories().stream()
                .filter(signatory -> signatory.part() == part)
                .toList();
        return PrintedLayout.isFromPaper(plan) ? own : inUsualOrder(own.isEmpty() ? elsewhere(part) : own);
    }

    private static List<Signatory> inUsualOrder(List<Signatory> signing) {
        return signing.stream()
                .sorted(Comparator.comparing(signatory -> signatory.role() != SignatoryRole.SECOND_PARTY))
                .toList();
    }

    /** A plan made on screen names who signs once, for both parts; or only the parties. */
    private List<Signatory> elsewhere(DocumentPart part) {
        if (plan.signatories().isEmpty()) {
            return plan.parties().stream().map(party -> signatory(party, part)).toList();
        }
        DocumentPart first = plan.signatories().getFirst().part();
        return plan.signatories().stream()
                .filter(signatory -> signatory.part() == first)
                .toList();
    }

    private Signatory signatory(Party party, DocumentPart part) {
        String position = plan.parties().size() > 1
                ? DocumentWords.of("signature." + party.role()) + "\n" + party.position()
                : party.position();
        return new Signatory(part, party.role(), position, party.name(), null, null);
    }
}
