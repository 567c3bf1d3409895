package id.pantau.office;

import java.util.Locale;

/** What a unit of an office is. */
public enum UnitKind {
    /** Sekretariat. */
    SECRETARIAT,
    /** Bagian, eselon III, in provinces. */
    DIVISION,
    /** Subbagian, eselon IV. */
    SECTION,
    /** Divisi: the portfolio of a commissioner, not part of the secretariat. */
    PORTFOLIO;

    /** Whether a unit of this kind may belong to one of another: bagian to a sekretariat, subbagian to either. */
    public boolean mayStandBelow(UnitKind parent) {
        return switch (this) {
            case SECRETARIAT, PORTFOLIO -> false;
            case DIVISION -> parent == SECRETARIAT;
            case SECTION -> parent == SECRETARIAT || parent == DIVISION;
        };
    }

    /** The kind that a unit's name as written in a document says. */
    public static UnitKind of(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace(" ", "");
        if (plain.startsWith("sub")) {
            return SECTION;
        }
        if (plain.startsWith("divisi")) {
            return PORTFOLIO;
        }
        return plain.startsWith("bagian") ? DIVISION : SECRETARIAT;
    }
}
