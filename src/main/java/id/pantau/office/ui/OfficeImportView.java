package id.pantau.office.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import id.pantau.office.OfficeLine;
import id.pantau.office.OfficeRegisterService;
import id.pantau.uikit.ErrorNotice;
import id.pantau.uikit.HtmlTable;
import id.pantau.uikit.Notices;
import id.pantau.uikit.PageFrame;
import id.pantau.uikit.TableMarkup;
import id.pantau.uikit.TableRow;
import id.pantau.uikit.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Registers many offices at once: paste, look at what was understood, register all of them or none. */
@Route(OfficeNavigation.IMPORT)
@RolesAllowed("NATIONAL_ADMIN")
class OfficeImportView extends Composite<PageFrame> {

    private final OfficeRegisterService register;
    private final TextArea pasted = new TextArea(text("office.import.list"));
    private final Div result = new Div();

    OfficeImportView(OfficeRegisterService register) {
        this.register = register;
        pasted.setPlaceholder(text("office.import.example"));
        pasted.setMinRows(6);
        pasted.setMaxRows(16);
        pasted.setWidthFull();
        result.addClassName("page-content");
        // what was looked at is what is registered
        pasted.addValueChangeListener(change -> result.removeAll());
        Button check = new Button(text("office.import.check"), click -> check());
        check.addThemeVariants(ButtonVariant.PRIMARY);
        getContent()
                .title(text("office.import.title"))
                .actions(new RouterLink(text("office.import.back"), OfficesView.class))
                .add(new Paragraph(text("office.import.about")), pasted, new Div(check), result);
    }

    private void check() {
        String list = pasted.getValue();
        List<OfficeLine> lines = register.read(list);
        long wrong = lines.stream().filter(line -> !line.usable()).count();
        result.removeAll();
        if (lines.isEmpty()) {
            result.add(new ErrorNotice(text("office.import.empty")));
            return;
        }
        if (wrong > 0) {
            result.add(new ErrorNotice(text("office.import.refused", wrong)));
        } else {
            Button apply = new Button(text("office.import.apply", lines.size()), click -> apply(list));
            apply.addThemeVariants(ButtonVariant.PRIMARY);
            result.add(new Div(apply));
        }
        result.add(new HtmlTable(table(lines)));
    }

    private void apply(String list) {
        Notices.success("office.import.applied", register.registerAll(list));
        getUI().ifPresent(ui -> ui.navigate(OfficesView.class));
    }

    private static TableMarkup table(List<OfficeLine> lines) {
        TableMarkup table = new TableMarkup(text("office.import.preview"));
        TableRow head = table.header();
        List.of("line", "code", "name", "type", "parent", "result")
                .forEach(column -> head.cell(text("office.import.column." + column)));
        for (OfficeLine line : lines) {
            TableRow row = table.row();
            String problem = line.problem();
            row.cell(String.valueOf(line.number())).number();
            row.heading(line.code());
            row.cell(line.name());
            row.cell(line.type() == null ? "" : text("office.type." + line.type()));
            row.cell(line.parentCode());
            if (problem == null) {
                row.cell("").badge(Tone.SUCCESS, text("office.import.usable"));
            } else {
                row.cell("")
                        .badge(Tone.DANGER, text("office.import.unusable"))
                        .note(text(problem, line.arguments().toArray()));
            }
        }
        return table;
    }
}
