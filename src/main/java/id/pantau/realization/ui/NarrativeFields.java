package id.pantau.realization.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import id.pantau.realization.Narrative;
import id.pantau.realization.ObstacleCategory;
import id.pantau.uikit.DateField;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields for the words of a month: obstacle, supporting factor, follow-up. */
final class NarrativeFields extends Composite<Div> {

    private final Select<ObstacleCategory> category = new Select<>();
    private final WordsField obstacle = new WordsField(text("realization.obstacle"), Narrative.LONGEST);
    private final WordsField factor = new WordsField(text("realization.supporting-factor"), Narrative.LONGEST);
    private final WordsField followUp = new WordsField(text("realization.follow-up"), Narrative.LONGEST);
    private final WordsField by = new WordsField(text("realization.follow-up.by"), Narrative.LONGEST_NAME);
    private final DateField due = new DateField(text("realization.follow-up.due"));

    NarrativeFields() {
        category.setLabel(text("realization.obstacle.category"));
        category.setEmptySelectionAllowed(true);
        category.setEmptySelectionCaption(text("realization.obstacle.category.none"));
        category.setItems(ObstacleCategory.values());
        category.setItemLabelGenerator(NarrativeFields::words);
        by.setMinRows(1);
        Div who = new Div(by, due);
        who.addClassName("follow-up-who");
        getContent().addClassName("narrative-fields");
        getContent().add(category, obstacle, followUp, who, factor);
    }

    static String words(@Nullable ObstacleCategory category) {
        return category == null
                ? text("realization.obstacle.category.none")
                : text("realization.obstacle.category." + category.name().toLowerCase(Locale.ROOT));
    }

    void show(Narrative narrative) {
        category.setValue(narrative.obstacleCategory());
        obstacle.setValue(Objects.requireNonNullElse(narrative.obstacle(), ""));
        factor.setValue(Objects.requireNonNullElse(narrative.supportingFactor(), ""));
        followUp.setValue(Objects.requireNonNullElse(narrative.followUp(), ""));
        by.setValue(Objects.requireNonNullElse(narrative.followUpBy(), ""));
        due.setValue(narrative.followUpDue());
    }

    Narrative narrative() {
        return new Narrative(
                category.getValue(),
                obstacle.getValue(),
                factor.getValue(),
                followUp.getValue(),
                by.getValue(),
                due.getValue());
    }

    Stream<HasValue<?, ?>> fields() {
        return Stream.of(category, obstacle, factor, followUp, by, due);
    }
}
