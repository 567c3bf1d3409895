package id.pantau.achievement;

/** Something a total or a mean does not contain, and why. */
public record LeftOut(String name, Reason reason) {}
