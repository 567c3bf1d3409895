package id.pantau.realization.workbook;

import id.pantau.realization.EntryField;

/** Writes what is stored so that it is read back as the same. */
final class StoredText {

    private StoredText() {}

    /** Money with "Rp", so that a small amount is not taken for thousands. */
    static String typed(EntryField field, String stored) {
        return switch (field) {
            case SPENT -> stored.isEmpty() ? "" : "Rp " + stored.replace('.', ',');
            case PHYSICAL -> stored.replace('.', ',');
            default -> stored;
        };
    }
}
