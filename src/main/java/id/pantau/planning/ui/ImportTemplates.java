package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.pantau.document.WrittenFile;
import id.pantau.office.OfficeSummary;
import id.pantau.planning.template.PlanTemplateService;
import id.pantau.planning.template.TemplateKind;
import id.pantau.shared.DomainException;
import id.pantau.shared.FiscalYear;
import id.pantau.uikit.Icons;
import java.io.ByteArrayInputStream;
import java.util.stream.IntStream;

/** Hands out a workbook to fill in, for offices that have none. */
final class ImportTemplates extends Composite<Details> {

    private final Select<TemplateKind> kind = new Select<>();
    private final Select<FiscalYear> year = new Select<>();
    private final TextField owner = new TextField(text("planning.template.owner"));

    /** @param thisYear suggested; the years around it can be chosen */
    ImportTemplates(PlanTemplateService templates, OfficeSummary office, int thisYear) {
        kind.setLabel(text("planning.template.kind"));
        kind.setItems(TemplateKind.values());
        kind.setItemLabelGenerator(item -> text("planning.template.kind." + item));
        kind.setValue(TemplateKind.RENCANA_AKSI_MONTHLY);
        year.setLabel(text("planning.template.year"));
        year.setItems(IntStream.rangeClosed(thisYear - 1, thisYear + 1)
                .mapToObj(FiscalYear::new)
                .toList());
        year.setValue(new FiscalYear(thisYear));
        owner.setValue(text("planning.template.owner.secretary", office.name()));
        owner.setRequiredIndicatorVisible(true);
        Div fields = new Div(kind, year, owner, link(templates, office));
        fields.addClassName("import-template");
        getContent().setSummaryText(text("planning.template.get"));
        getContent().add(new Paragraph(text("planning.template.about")), fields);
    }

    private Anchor link(PlanTemplateService templates, OfficeSummary office) {
        Anchor link = new Anchor(DownloadHandler.fromInputStream(event -> response(templates, office)), "");
        link.add(Icons.DOWNLOAD.create(), new Span(text("planning.template.get")));
        link.addClassName("button-link");
        return link;
    }

    private DownloadResponse response(PlanTemplateService templates, OfficeSummary office) {
        try {
            WrittenFile file = templates.file(office.id(), year.getValue(), kind.getValue(), owner.getValue());
            byte[] content = file.content();
            return new DownloadResponse(
                    new ByteArrayInputStream(content), file.name(), file.mediaType(), content.length);
        } catch (DomainException refused) {
            return DownloadResponse.error(HttpStatusCode.NOT_FOUND, text("planning.template.failed"), refused);
        }
    }
}
