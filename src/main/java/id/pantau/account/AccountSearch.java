package id.pantau.account;

import id.pantau.shared.OfficeId;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts are looked for.
 *
 * @param text part of a name or user name, empty for all
 * @param office null for every office the administrator has
 */
public record AccountSearch(String text, @Nullable OfficeId office) {

    String like() {
        return '%' + text.strip().replaceAll("([!%_])", "!$1") + '%';
    }
}
