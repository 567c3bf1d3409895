package id.pantau.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import id.pantau.uikit.AppStatus;
import id.pantau.uikit.Language;
import id.pantau.uikit.Texts;
import org.jsoup.nodes.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Sets up what holds for every session and page: errors, language, messages of the connection, the page's head. */
@Component
class ShellStart implements VaadinServiceInitListener {

    private final ObjectProvider<AppStatus> status;

    ShellStart(ObjectProvider<AppStatus> status) {
        this.status = status;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .setSystemMessagesProvider(info -> ConnectionMessages.system(KeptLanguage.of(info.getRequest())));
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(new EventErrors()));
        event.getSource().addUIInitListener(init -> start(init.getUI()));
        event.addIndexHtmlRequestListener(this::completeHead);
    }

    private static void start(UI ui) {
        Language language = KeptLanguage.of(VaadinRequest.getCurrent());
        Texts.speak(ui, language);
        ConnectionMessages.set(ui, language);
    }

    private void completeHead(IndexHtmlResponse response) {
        Element head = response.getDocument().head();
        response.getDocument()
                .getElementsByTag("html")
                .attr("lang", KeptLanguage.of(response.getVaadinRequest()).tag());
        status.ifAvailable(said -> response.getDocument()
                .getElementsByTag("html")
                .attr("data-today", said.today().toString()));
        // before the first paint, or a dark page would flash white
        head.appendElement("script").attr("src", "scripts/appearance.js");
        head.appendElement("script").attr("src", "scripts/date-field.js").attr("defer", true);
    }
}
