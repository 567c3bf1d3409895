package id.pantau.api;

import id.pantau.planning.HeadingDetails;
import id.pantau.planning.HeadingLevel;
import id.pantau.planning.PlanDetails;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a program is told about a heading and everything below it.
 *
 * @param raw as printed, with number and code
 */
record SectionAnswer(
        String key,
        HeadingLevel level,
        @Nullable String number,
        @Nullable String code,
        String text,
        String raw,
        List<SectionAnswer> sections,
        List<ObjectiveAnswer> objectives) {

    /** The headings right below one, or the topmost ones. */
    static List<SectionAnswer> below(@Nullable Long parent, PlanDetails plan, PlanNames names) {
        return plan.headings().stream()
                .filter(heading -> Objects.equals(heading.parent(), parent))
                .map(heading -> of(heading, plan, names))
                .toList();
    }

    private static SectionAnswer of(HeadingDetails heading, PlanDetails plan, PlanNames names) {
        return new SectionAnswer(
                heading.key(),
                heading.level(),
                heading.number(),
                heading.code(),
                heading.text(),
                heading.raw(),
                below(heading.id(), plan, names),
                objectives(heading.id(), plan, names));
    }

    /** The objectives right below a heading, or those below none. */
    static List<ObjectiveAnswer> objectives(@Nullable Long heading, PlanDetails plan, PlanNames names) {
        return plan.objectives().stream()
                .filter(objective -> Objects.equals(objective.heading(), heading))
                .map(objective -> ObjectiveAnswer.of(objective, names))
                .toList();
    }
}
