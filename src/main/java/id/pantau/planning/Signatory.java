package id.pantau.planning;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Who signed a plan, as the signature block has it.
 *
 * @param part the part of the document the block closes
 * @param positionText the lines above the name
 * @param name null where the document leaves it out
 * @param employeeNumber NIP as printed
 * @param dateLine place and date of the block as printed, such as "Samarinda, 1 Maret 2024"
 */
@Embeddable
public record Signatory(
        @Enumerated(EnumType.STRING) DocumentPart part,
        @Enumerated(EnumType.STRING) SignatoryRole role,
        String positionText,
        @Nullable String name,
        @Nullable String employeeNumber,
        @Nullable String dateLine) {}
