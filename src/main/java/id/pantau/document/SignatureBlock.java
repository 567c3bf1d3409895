package id.pantau.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where one person signs.
 *
 * @param placeAndDate such as "Kupang, 5 Januari 2024"; empty where another block says it
 * @param positionLines such as "KPU Kota Kupang", "Sekretaris,"
 * @param name underlined below the space for the signature; empty when nobody is named yet
 * @param employeeNumber the NIP, written as given; null for commissioners, who have none
 */
public record SignatureBlock(
        String placeAndDate,
        List<String> positionLines,
        String name,
        @Nullable String employeeNumber) {

    public SignatureBlock {
        positionLines = List.copyOf(positionLines);
    }
}
