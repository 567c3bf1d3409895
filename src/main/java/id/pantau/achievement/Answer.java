package id.pantau.achievement;

/** What became of a question: how its two texts were read, and the outcome. */
public record Answer(Reading<Target> target, Reading<Realized> realization, Outcome outcome) {}
