package id.pantau.progress.ui.review;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import id.pantau.progress.triage.MonthReview;
import id.pantau.progress.triage.ReviewRow;
import id.pantau.progress.triage.ReviewStep;
import id.pantau.realization.EntryRef;
import id.pantau.realization.FieldRemark;
import id.pantau.realization.MoveOutcome;
import id.pantau.uikit.Notices;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The queue of a month and the row that is open beside it; after every decision the next row opens. */
final class ReviewDesk extends Composite<Div> {

    private final ReviewMoves moves;
    private final Supplier<MonthReview> reader;
    private final ReviewDoors doors;
    private final ZoneId zone;
    private final ReviewOutcomes outcomes = new ReviewOutcomes();
    private final QueuePane queue;
    private final Div right = new Div();
    private ReviewAddress address;

    /** @param reader reads the month anew */
    ReviewDesk(ReviewAddress address, ReviewMoves moves, Supplier<MonthReview> reader, ReviewDoors doors, ZoneId zone) {
        this.address = address;
        this.moves = moves;
        this.reader = reader;
        this.doors = doors;
        this.zone = zone;
        ReviewList list = read();
        queue = new QueuePane(list, this::open, this::decideAll);
        right.addClassName("review-right");
        getContent().addClassName("review");
        getContent().add(outcomes, queue, right);
        show(list, address.row());
    }

    private ReviewList read() {
        MonthReview review = reader.get();
        ReviewFilter filter = address.filter() == null ? ReviewFilter.usual(review) : address.filter();
        return new ReviewList(review, filter, address.unit());
    }

    MonthReview review() {
        return list().review();
    }

    ReviewList list() {
        return queue.list();
    }

    /** Reads everything anew; the open row stays open if it is still in the queue. */
    void refresh() {
        show(read(), address.row());
    }

    private void show(ReviewList list, @Nullable Long row) {
        queue.show(list, address);
        list.row(row).ifPresentOrElse(this::detail, this::noDetail);
    }

    private void open(ReviewRow row) {
        outcomes.clear();
        detail(row).focus();
    }

    private ReviewPanel detail(ReviewRow row) {
        point(row.id());
        RowActions actions = new RowActions(review(), row)
                .steps(review(), row, step -> decide(step, row))
                .giveBack(review().mayGiveBack(row), () -> new GiveBackDialog(row, reasons -> giveBack(row, reasons)))
                .correct(review().mayCorrect(row), () -> CorrectionDialog.open(row, why -> correct(row, why)));
        ReviewPanel panel = new ReviewPanel(review(), row, head(row), actions).show(zone, doors);
        right.removeAll();
        right.add(panel);
        getContent().addClassName("has-detail");
        return panel;
    }

    private void noDetail() {
        point(null);
        right.removeAll();
        getContent().removeClassName("has-detail");
    }

    private Div head(ReviewRow row) {
        Div head = new Div(
                step(row, -1, "progress.review.before", ReviewKeys.BEFORE),
                step(row, 1, "progress.review.next", ReviewKeys.NEXT),
                ReviewKeys.button(text("uikit.close"), ReviewKeys.CLOSE, () -> close(row)));
        head.addClassName("review-head");
        return head;
    }

    private Button step(ReviewRow row, int places, String words, String key) {
        Optional<ReviewRow> there = list().beside(row.id(), places);
        Button button = ReviewKeys.button(text(words), key, () -> there.ifPresent(this::open));
        button.setEnabled(there.isPresent());
        return button;
    }

    private void close(ReviewRow row) {
        noDetail();
        queue.focus(row.id());
    }

    /** The open row stands in the address, so that the page can be left and found again. */
    private void point(@Nullable Long row) {
        address = address.withRow(row);
        queue.mark(row);
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address.location()));
    }

    private void decide(ReviewStep step, ReviewRow row) {
        ReviewList before = list();
        List<MoveOutcome> came = moves.decide(step, List.of(row));
        outcomes.show(step, before.review(), came);
        goOn(came.stream().allMatch(MoveOutcome::isDone) ? before.after(row) : Optional.of(row));
    }

    private void decideAll(ReviewStep step, List<ReviewRow> rows) {
        MonthReview before = review();
        outcomes.show(step, before, moves.decide(step, rows));
        goOn(Optional.empty());
    }

    private void giveBack(ReviewRow row, List<FieldRemark> reasons) {
        moves.giveBack(ref(row), reasons);
        sentBack(row, "progress.review.given-back");
    }

    private void correct(ReviewRow row, String reason) {
        moves.correct(ref(row), reason);
        sentBack(row, "progress.review.corrected");
    }

    private void sentBack(ReviewRow row, String notice) {
        outcomes.clear();
        Notices.success(notice);
        goOn(list().after(row));
    }

    /** Reads everything anew and brings the person to a row, or to the queue where it is not in it. */
    private void goOn(Optional<ReviewRow> row) {
        ReviewList list = read();
        queue.show(list, address);
        row.flatMap(each -> list.row(each.id()))
                .ifPresentOrElse(each -> detail(each).focus(), () -> {
                    noDetail();
                    queue.focus(null);
                });
    }

    private static EntryRef ref(ReviewRow row) {
        return Objects.requireNonNull(row.entry()).ref();
    }
}
