package id.pantau.planning;

import java.time.LocalDateTime;

/** Who changed a plan's content last, and when by the clock of the office. */
public record LastChange(String who, LocalDateTime when) {}
