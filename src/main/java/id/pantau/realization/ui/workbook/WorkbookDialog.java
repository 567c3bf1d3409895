package id.pantau.realization.ui.workbook;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import id.pantau.realization.workbook.WorkbookCheck;
import id.pantau.realization.workbook.WorkbookResult;
import id.pantau.realization.workbook.WorkbookService;
import id.pantau.shared.DomainException;
import id.pantau.uikit.ErrorNotice;
import id.pantau.uikit.Tone;
import id.pantau.uikit.WorkbookDrop;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The way of a month through Excel: download, upload, look over, apply. */
@StyleSheet("context://styles/workbook.css")
public final class WorkbookDialog extends Dialog {

    private final WorkbookService workbooks;
    private final Runnable applied;
    private final Div upload;
    private final Div outcome = new Div();
    private final Button apply = new Button();
    private @Nullable ReadSheet sheet;

    /** @param applied hears that something was stored */
    public WorkbookDialog(WorkbookService workbooks, YearMonth month, Runnable applied) {
        this.workbooks = workbooks;
        this.applied = applied;
        this.upload = section(
                "realization.workbook.upload-title",
                new WorkbookDrop("realization.workbook.upload.", (content, file) -> read(month, content, file)));
        addClassName("workbook-dialog");
        setHeaderTitle(text("realization.workbook.dialog", month));
        outcome.addClassName("workbook-outcome");
        outcome.getElement().setAttribute("tabindex", "-1");
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        apply.setVisible(false);
        apply.addClassName("workbook-apply");
        apply.setDisableOnClick(true);
        apply.addClickListener(click -> apply());
        add(section("realization.workbook.download.title", new SheetDownloads(workbooks, month)), upload, outcome);
        getFooter().add(new Button(text("realization.workbook.close"), click -> close()), apply);
    }

    private static Div section(String title, Component content) {
        Div section = new Div(new H3(text(title)), content);
        section.addClassName("workbook-section");
        return section;
    }

    private Runnable read(YearMonth month, byte[] content, String file) {
        ReadSheet read = new ReadSheet(content, workbooks.check(content, file, month));
        return () -> show(read);
    }

    private void show(ReadSheet read) {
        sheet = read;
        WorkbookCheck check = read.check();
        outcome.removeAll();
        outcome.add(section("realization.workbook.preview", new SheetPreview(check, workbooks.zone())));
        offer(check);
        outcome.getElement().callJsFunction("focus");
        outcome.getElement().callJsFunction("scrollIntoView");
    }

    /** Offers to apply what can be applied; cells changed by others can be left to them. */
    private void offer(WorkbookCheck check) {
        boolean offered = check.keepingOthers().isApplicable();
        apply.setVisible(offered);
        apply.setEnabled(offered);
        apply.setText(text(
                check.stale().isEmpty() ? "realization.workbook.apply" : "realization.workbook.apply.others",
                check.changes().size()));
    }

    private void apply() {
        ReadSheet read = sheet;
        if (read == null) {
            return;
        }
        try {
            done(workbooks.apply(read.check().keepingOthers()));
        } catch (DomainException refused) {
            refuse(read, text(refused.messageKey(), refused.arguments().toArray()));
        }
    }

    private void done(WorkbookResult result) {
        sheet = null;
        apply.setVisible(false);
        upload.setVisible(false);
        outcome.removeAll();
        outcome.add(new ErrorNotice(Tone.SUCCESS, text("realization.workbook.applied", result.cells(), result.rows())));
        outcome.getElement().callJsFunction("focus");
        applied.run();
    }

    /** Nothing was stored; what stands in the way now is looked up again. */
    private void refuse(ReadSheet read, String why) {
        try {
            show(read.again(workbooks));
        } catch (DomainException closed) {
            outcome.removeAll();
            apply.setVisible(false);
        }
        outcome.addComponentAsFirst(new ErrorNotice(why));
    }
}
