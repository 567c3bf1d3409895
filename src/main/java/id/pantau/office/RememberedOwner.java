package id.pantau.office;

/** An owner text whose meaning somebody has confirmed. */
public record RememberedOwner(long id, String text, OwnerUnits units) {}
