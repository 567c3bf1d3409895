package id.pantau.realization.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import id.pantau.achievement.CarriedOut;
import id.pantau.planning.ActionDetails;
import id.pantau.realization.ActionProgress;
import id.pantau.realization.Amounts;
import id.pantau.realization.EntryDetails;
import id.pantau.realization.SpendingBasis;
import id.pantau.uikit.Formats;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields for one planned action: carried out or not, progress of the work, money spent. */
final class ActionFields extends Composite<Div> {

    private final ActionDetails action;
    private final RadioButtonGroup<CarriedOut> carriedOut = new RadioButtonGroup<>(text("realization.carried-out"));
    private final ReadingField<BigDecimal> physical = new ReadingField<>(
            text("realization.physical"), text("realization.physical.hint"), Amounts::physical, Formats::percent);
    private final ReadingField<BigDecimal> spent = new ReadingField<>(
                    text("realization.spent"), text("realization.spent.hint"), Amounts::money, Formats::money)
            .tidiedBy(Formats::money);
    private final Select<SpendingBasis> basis = new Select<>();

    /** @param asked whether the action is scheduled, so that its being carried out is asked for */
    ActionFields(ActionDetails action, boolean asked) {
        this.action = action;
        carriedOut.setItems(CarriedOut.values());
        carriedOut.setItemLabelGenerator(answer -> text("realization.carried-out." + word(answer)));
        carriedOut.setVisible(asked);
        carriedOut.addThemeName("horizontal");
        basis.setLabel(text("realization.basis"));
        basis.setItems(SpendingBasis.values());
        basis.setItemLabelGenerator(paper -> text("realization.basis." + word(paper)));
        Paragraph name = new Paragraph(text("realization.action", words(action)));
        name.addClassName("action-name");
        Div figures = new Div(physical, spent, basis);
        figures.addClassName("action-figures");
        getContent().addClassName("action-fields");
        getContent().add(name, carriedOut, figures);
    }

    /** @param usual the paper that counts unless the entry names one */
    void show(Optional<EntryDetails> entry, SpendingBasis usual) {
        Optional<ActionProgress> progress = entry.flatMap(it -> it.progress(action.id()));
        carriedOut.setValue(progress.map(ActionProgress::carriedOut).orElse(null));
        physical.setValue(progress.map(ActionProgress::physicalPercent)
                .map(Formats::number)
                .orElse(""));
        spent.setValue(progress.map(ActionProgress::spent).map(Formats::money).orElse(""));
        basis.setValue(progress.map(ActionProgress::basis).orElse(usual));
    }

    ActionProgress progress() {
        BigDecimal money = spent.understood().orElse(null);
        return new ActionProgress(
                action.id(),
                carriedOut.getValue(),
                physical.understood().orElse(null),
                money,
                money == null ? null : basis.getValue());
    }

    Stream<HasValue<?, ?>> fields() {
        return Stream.of(carriedOut, physical, spent, basis);
    }

    static String words(ActionDetails action) {
        return Stream.of(action.activity(), action.subActivity(), action.output())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Formats.NONE);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
