package id.pantau.office;

import id.pantau.shared.DomainException;
import java.util.Locale;

/**
 * The name of a unit as offices write it, compared without regard to how they abbreviate or space it.
 *
 * <p>"Sub Bagian SDM", "Subbag SDM" and "SubBagian  SDM" name the same unit; "Semua Sub Bgaian" (so spelled in a signed
 * document) names all of them.
 */
record UnitName(String text) {

    String key() {
        String plain = text.toLowerCase(Locale.ROOT).replace("&", "dan").replaceAll("[^\\p{L}\\p{N}]+", "");
        return plain.replaceFirst("^sub(bagian|bgaian|bag)", "sub");
    }

    boolean meansAll() {
        return key().startsWith("semua") || key().startsWith("seluruh");
    }

    boolean sameAs(String other) {
        return key().equals(new UnitName(other).key());
    }

    /** The text without doubled blanks, as it is stored for a new unit. */
    String tidy() {
        return text.strip().replaceAll("\\s+", " ");
    }

    /**
     * The tidy name of a unit.
     *
     * @throws DomainException when it names nothing or is longer than so many characters
     */
    String usable(int longest) {
        if (key().isEmpty()) {
            throw new DomainException("office.unit.name.missing");
        }
        if (tidy().length() > longest) {
            throw new DomainException("office.unit.name.too-long", longest);
        }
        return tidy();
    }
}
