package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.pantau.planning.PlanHistory;
import id.pantau.planning.PlanId;
import id.pantau.planning.PlanStatus;
import id.pantau.planning.PlanSummary;
import id.pantau.planning.PlanVersion;
import id.pantau.shared.DomainException;
import id.pantau.uikit.Confirmation;
import id.pantau.uikit.ErrorNotice;
import id.pantau.uikit.Icons;
import id.pantau.uikit.Notices;
import id.pantau.uikit.StatusBadge;
import id.pantau.uikit.Tone;
import org.jspecify.annotations.Nullable;

/** Which version of its plan a page shows, since when and why, and the way to the others. */
@StyleSheet("context://styles/version.css")
final class VersionPanel extends Composite<Div> {

    private final PlanSummary plan;
    private final PlanHistory history;
    private final PlanVersion shown;
    private final @Nullable RevisionDoor door;

    /** @param door null for somebody who does not plan for the office */
    VersionPanel(PlanSummary plan, PlanHistory history, @Nullable RevisionDoor door) {
        this.plan = plan;
        this.history = history;
        this.door = door;
        shown = history.of(plan.id());
        getContent().addClassName("version-panel");
        banner();
        line();
    }

    private void banner() {
        if (plan.status() == PlanStatus.SUPERSEDED) {
            history.after(shown)
                    .ifPresent(next -> getContent()
                            .add(new ErrorNotice(
                                            Tone.WARNING,
                                            text("planning.version.superseded-by", next.number(), next.effectiveFrom()))
                                    .action(new Anchor(
                                            PlanNavigation.address(next.id()),
                                            text("planning.version.open-other", next.number())))));
        }
        if (shown.isDraft() && shown.number() > 1) {
            getContent()
                    .add(new ErrorNotice(
                            Tone.INFO,
                            text(
                                    "planning.version.is-revision",
                                    shown.number() - 1,
                                    shown.effectiveFrom(),
                                    shown.number())));
        }
    }

    private void line() {
        Div line = new Div();
        line.addClassName("version-line");
        line.add(
                new StatusBadge(
                        VersionWords.tone(plan.status()),
                        Icons.HISTORY,
                        text("planning.version.badge", shown.number(), VersionWords.months(history, shown))),
                VersionWords.reason(shown));
        history.before(shown)
                .ifPresent(former -> line.add(new Anchor(
                        PlanNavigation.difference(shown.id(), former.id()),
                        text("planning.version.compare", former.number()))));
        if (history.versions().size() > 1) {
            line.add(new Anchor(PlanNavigation.versions(shown.id()), text("planning.version.history")));
        }
        if (!shown.isDraft()) {
            history.draft()
                    .ifPresent(draft -> line.add(new Anchor(
                            PlanNavigation.address(draft.id()),
                            text(
                                    door == null ? "planning.version.draft.read" : "planning.version.draft",
                                    draft.number()))));
        }
        if (door != null) {
            actions(line, door);
        }
        getContent().add(line);
    }

    private void actions(Div line, RevisionDoor open) {
        if (plan.status() == PlanStatus.ACTIVE && history.draft().isEmpty()) {
            line.add(button(
                    "planning.version.revise", () -> new RevisionDialog(open, plan, null, this::revised).open()));
        }
        if (shown.isDraft() && shown.number() > 1) {
            line.add(
                    button(
                            "planning.version.explain",
                            () -> new RevisionDialog(open, plan, shown, this::revised).open()),
                    button("planning.version.discard", () -> ask(open)));
        }
    }

    private static Component button(String key, Runnable work) {
        return new Button(new Span(text(key)), click -> work.run());
    }

    private void revised(PlanId revision) {
        getUI().ifPresent(ui -> {
            if (revision.equals(plan.id())) {
                ui.refreshCurrentRoute(true);
            } else {
                ui.navigate(PlanNavigation.address(revision));
            }
        });
    }

    private void ask(RevisionDoor open) {
        Confirmation.ask(
                text("planning.version.discard.title", shown.number()),
                text("planning.version.discard.text"),
                text("planning.version.discard"),
                () -> discard(open));
    }

    private void discard(RevisionDoor open) {
        try {
            open.revisions().discard(plan.id());
            history.before(shown)
                    .ifPresent(former -> getUI().ifPresent(ui -> ui.navigate(PlanNavigation.address(former.id()))));
            Notices.success("planning.version.discarded");
        } catch (DomainException refused) {
            Notices.error(refused.messageKey(), refused.arguments().toArray());
        }
    }
}
