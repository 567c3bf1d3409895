package id.pantau.progress.ui.review;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import id.pantau.progress.triage.MonthReview;
import id.pantau.progress.triage.ReviewRow;
import id.pantau.progress.triage.ReviewStep;
import id.pantau.realization.EntryRef;
import id.pantau.realization.FieldRemark;
import id.pantau.uikit.EmptyState;
import id.pantau.uikit.Icons;
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
    private final BulkBar bulk = new BulkBar(this::decideAll);
    private final Button begin = ReviewKeys.button(text("progress.review.begin"), "j ArrowDown", () -> step(1));
    private final Div left = new Div();
    private final Div right = new Div();
    private ReviewAddress address;
    private ReviewList list;
    private ReviewSelection selection;
    private ReviewQueue queue;

    /** @param reader reads the month anew */
    ReviewDesk(ReviewAddress address, ReviewMoves moves, Supplier<MonthReview> reader, ReviewDoors doors, ZoneId zone) {
        this.address = address;
        this.moves = moves;
        this.reader = reader;
        this.doors = doors;
        this.zone = zone;
        MonthReview review = reader.get();
        list = list(review);
        selection = new ReviewSelection(list, this::showBulk);
        queue = new ReviewQueue(list, selection, this::open);
        getContent().addClassName("review");
        left.addClassName("review-left");
        right.addClassName("review-right");
        getContent().add(left, right);
        show(address.row());
    }

    private ReviewList list(MonthReview review) {
        ReviewFilter filter = address.filter() == null ? ReviewFilter.usual(review) : address.filter();
        return new ReviewList(review, filter, address.unit());
    }

    MonthReview review() {
        return list.review();
    }

    ReviewList list() {
        return list;
    }

    /** Reads everything anew, and opens a row if it is still in the queue. */
    void reload(@Nullable Long row) {
        list = list(reader.get());
        selection.become(list);
        queue = new ReviewQueue(list, selection, this::open);
        show(row);
    }

    private void show(@Nullable Long row) {
        left.removeAll();
        Div tools = new Div(bulk, begin);
        tools.addClassName("review-tools");
        left.add(FilterChips.of(list, address), outcomes, tools);
        left.add(list.all().isEmpty() ? nothing() : queue);
        showBulk();
        Optional<ReviewRow> wanted = list.all().stream()
                .filter(each -> row != null && each.id() == row)
                .findFirst();
        wanted.ifPresentOrElse(each -> detail(each, false), this::noDetail);
    }

    private Component nothing() {
        return new EmptyState(
                Icons.CHECK, text("progress.review.empty." + list.filter().key()));
    }

    private void showBulk() {
        bulk.show(list, selection);
    }

    private void open(ReviewRow row) {
        outcomes.clear();
        detail(row, true);
    }

    private void detail(ReviewRow row, boolean focus) {
        point(row.id());
        RowActions actions = new RowActions(review(), row)
                .steps(review(), row, step -> decide(step, row))
                .giveBack(review().mayGiveBack(row), () -> new GiveBackDialog(row, reasons -> giveBack(row, reasons)))
                .correct(review().mayCorrect(row), () -> CorrectionDialog.open(row, why -> correct(row, why)));
        ReviewPanel panel = new ReviewPanel(review(), row, head(row), actions).show(zone, doors);
        right.removeAll();
        right.add(panel);
        begin.setVisible(false);
        getContent().addClassName("has-detail");
        if (focus) {
            panel.focus();
        }
    }

    private void noDetail() {
        point(null);
        right.removeAll();
        getContent().removeClassName("has-detail");
        begin.setVisible(!list.all().isEmpty());
    }

    private Div head(ReviewRow row) {
        Button before = ReviewKeys.button(text("progress.review.before"), "k ArrowUp", () -> step(-1));
        before.setEnabled(list.beside(row.id(), -1).isPresent());
        Button next = ReviewKeys.button(text("progress.review.next"), "j ArrowDown", () -> step(1));
        next.setEnabled(list.beside(row.id(), 1).isPresent());
        Div head = new Div(before, next, ReviewKeys.button(text("uikit.close"), "Escape", this::noDetail));
        head.addClassName("review-head");
        return head;
    }

    private void step(int places) {
        list.beside(address.row(), places).ifPresent(this::open);
    }

    /** The open row stands in the address, so that the page can be left and found again. */
    private void point(@Nullable Long row) {
        address = address.withRow(row);
        queue.mark(row);
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address.location()));
    }

    private void decide(ReviewStep step, ReviewRow row) {
        after(row, () -> outcomes.show(step, review(), moves.decide(step, List.of(row))));
    }

    private void decideAll(ReviewStep step, List<ReviewRow> rows) {
        MonthReview before = review();
        outcomes.show(step, before, moves.decide(step, rows));
        reload(null);
    }

    private void giveBack(ReviewRow row, List<FieldRemark> reasons) {
        after(row, () -> {
            moves.giveBack(ref(row), reasons);
            Notices.success("progress.review.given-back");
        });
    }

    private void correct(ReviewRow row, String reason) {
        after(row, () -> {
            moves.correct(ref(row), reason);
            Notices.success("progress.review.corrected");
        });
    }

    /** Takes a decision; then the next row is open, or the one before where there is no next. */
    private void after(ReviewRow row, Runnable decision) {
        ReviewList before = list;
        decision.run();
        Optional<ReviewRow> next = before.beside(row.id(), 1).or(() -> before.beside(row.id(), -1));
        reload(next.map(ReviewRow::id).orElse(null));
    }

    private static EntryRef ref(ReviewRow row) {
        return Objects.requireNonNull(row.entry()).ref();
    }
}
