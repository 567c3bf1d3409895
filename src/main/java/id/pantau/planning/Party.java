package id.pantau.planning;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A party of a Perjanjian Kinerja as its statement names it; the signature block may say otherwise.
 *
 * @param position the office held, such as "Sekretaris KPU Provinsi Kalimantan Timur"
 */
@Embeddable
public record Party(@Enumerated(EnumType.STRING) SignatoryRole role, String name, String position) {}
