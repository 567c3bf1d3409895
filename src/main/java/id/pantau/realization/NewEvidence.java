package id.pantau.realization;

import static java.util.function.Predicate.not;

import id.pantau.document.FileDoor;
import id.pantau.shared.DomainException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something that is to become evidence, in the form in which it is kept. */
record NewEvidence(
        EvidenceKind kind,
        String title,
        @Nullable StoredFile file,
        @Nullable String content) {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_CONTENT = 4000;

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final String UNSEEN = "[\\p{C}&&[^\\n\\t]]";
    private static final String UNSEEN_IN_LINE = "\\p{C}";

    static NewEvidence file(StoredFile file) {
        return new NewEvidence(EvidenceKind.FILE, file.name(), file, null);
    }

    /**
     * An address, which is shown and never fetched.
     *
     * @param title "" to call it by its address
     * @throws DomainException when it is none of the web, or title or address are too long
     */
    static NewEvidence link(String title, String address) {
        String wanted = address.replaceAll(UNSEEN_IN_LINE, "").strip();
        if (wanted.length() > LONGEST_CONTENT) {
            throw new DomainException("realization.evidence.long-address", LONGEST_CONTENT);
        }
        if (host(wanted).isEmpty()) {
            throw new DomainException("realization.evidence.no-address");
        }
        return new NewEvidence(EvidenceKind.LINK, title.isBlank() ? shortened(wanted) : titled(title), null, wanted);
    }

    /** @throws DomainException when title or words are missing, or too long */
    static NewEvidence text(String title, String words) {
        String said = words.replaceAll(UNSEEN, "").strip();
        if (title.isBlank() || said.isEmpty()) {
            throw new DomainException("realization.evidence.no-words");
        }
        if (said.length() > LONGEST_CONTENT) {
            throw new DomainException("realization.evidence.too-long", LONGEST_CONTENT);
        }
        return new NewEvidence(EvidenceKind.TEXT, titled(title), null, said);
    }

    private static String titled(String title) {
        String seen = title.replaceAll(UNSEEN_IN_LINE, "").strip();
        if (seen.length() > LONGEST_TITLE) {
            throw new DomainException("realization.evidence.long-title", LONGEST_TITLE);
        }
        return seen.isEmpty() ? FileDoor.safeName(seen) : seen;
    }

    private static String shortened(String address) {
        return address.length() <= LONGEST_TITLE ? address : address.substring(0, LONGEST_TITLE - 1) + "…";
    }

    private static Optional<String> host(String address) {
        try {
            URI uri = new URI(address);
            return Optional.ofNullable(uri.getScheme())
                    .filter(scheme -> SCHEMES.contains(scheme.toLowerCase(Locale.ROOT)))
                    .flatMap(scheme -> Optional.ofNullable(uri.getHost()))
                    .filter(not(String::isBlank))
                    .filter(host -> uri.getUserInfo() == null);
        } catch (URISyntaxException broken) {
            return Optional.empty();
        }
    }
}
