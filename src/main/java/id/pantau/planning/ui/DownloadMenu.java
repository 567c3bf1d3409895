package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.pantau.document.DocumentFormat;
import id.pantau.document.WrittenFile;
import id.pantau.shared.DomainException;
import id.pantau.uikit.DownloadWatch;
import id.pantau.uikit.Icons;
import java.io.ByteArrayInputStream;
import java.util.function.Function;

/** A button that opens the file formats in which something can be downloaded, and says how far a download is. */
final class DownloadMenu extends Composite<Div> {

    private final Span state = new Span();
    private final DownloadWatch watch = new DownloadWatch();
    private final Div links = new Div();
    private final Popover popover = new Popover(links);
    private final Function<DocumentFormat, WrittenFile> file;

    /** @param file is asked outside the session's lock, when a link is followed */
    DownloadMenu(String words, String about, Function<DocumentFormat, WrittenFile> file) {
        this.file = file;
        Button opener = new Button(words, Icons.DOWNLOAD.create());
        opener.addClassName("download-opener");
        popover.setTarget(opener);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(words);
        popover.setAutofocus(true);
        links.addClassName("download-links");
        links.add(new Paragraph(about));
        state.getElement().setAttribute("role", "status");
        state.addClassName("download-state");
        getContent().addClassName("download-menu");
        getContent().add(state, opener, popover);
    }

    /** Adds what has to be chosen before a format. */
    DownloadMenu choosing(Component choice) {
        links.add(choice);
        return this;
    }

    DownloadMenu offering(DocumentFormat... formats) {
        for (DocumentFormat format : formats) {
            links.add(link(format));
        }
        return this;
    }

    private Anchor link(DocumentFormat format) {
        DownloadHandler handler =
                DownloadHandler.fromInputStream(event -> response(format)).whenComplete(this::finished);
        Anchor link = new Anchor(handler, text("planning.print.download." + format));
        link.addClassName("download-link");
        link.getElement().addEventListener("click", click -> begun());
        return link;
    }

    private DownloadResponse response(DocumentFormat format) {
        try {
            WrittenFile made = file.apply(format);
            byte[] content = made.content();
            return new DownloadResponse(
                    new ByteArrayInputStream(content), made.name(), made.mediaType(), content.length);
        } catch (DomainException refused) {
            return DownloadResponse.error(HttpStatusCode.NOT_FOUND, text("planning.print.download.failed"), refused);
        }
    }

    private void begun() {
        popover.close();
        if (getUI().filter(watch::begun).isPresent()) {
            state.setText(text("planning.print.download.preparing"));
        }
    }

    private void finished(boolean successful) {
        state.setText(text(successful ? "planning.print.download.done" : "planning.print.download.failed"));
        getUI().ifPresent(watch::ended);
    }
}
