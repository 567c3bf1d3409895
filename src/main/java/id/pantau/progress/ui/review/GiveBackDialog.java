package id.pantau.progress.ui.review;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.progress.triage.ReviewRow;
import id.pantau.realization.FieldRemark;
import id.pantau.uikit.FormDialog;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Asks what of a row is to be mended, and why. */
final class GiveBackDialog {

    private final List<ReasonField> fields;

    /** @param accept may refuse with a DomainException, which is then shown; what was typed stays */
    GiveBackDialog(ReviewRow row, Consumer<List<FieldRemark>> accept) {
        boolean several = row.progress().indicator().actions().size() > 1;
        fields = Stream.concat(
                        Stream.of(new ReasonField(null, text("progress.review.field.ROW")).first()),
                        ReviewCell.of(row).stream().map(cell -> field(cell, several)))
                .toList();
        Paragraph hint = new Paragraph(text("progress.review.give-back.hint"));
        Stream<Component> content = Stream.concat(Stream.of(hint), fields.stream());
        new FormDialog(
                        text(
                                "progress.review.give-back.title",
                                row.progress().indicator().text()),
                        text("progress.review.give-back"),
                        () -> accept.accept(remarks()),
                        content.toArray(Component[]::new))
                .open();
    }

    /** @param several whether there is more than one action, so that theirs have to be told apart */
    private static ReasonField field(ReviewCell cell, boolean several) {
        String name = several && !cell.action().isEmpty()
                ? text("progress.review.cell.action", cell.name(), cell.now(), cell.action())
                : text("progress.review.cell", cell.name(), cell.now());
        return new ReasonField(cell.cell(), name);
    }

    private List<FieldRemark> remarks() {
        return fields.stream()
                .map(ReasonField::remark)
                .flatMap(Optional::stream)
                .toList();
    }
}
