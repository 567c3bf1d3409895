package id.pantau.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;

/** A part of a page that is plain HTML, however much there is of it one light component; every text in it is escaped. */
@Tag("section")
public final class HtmlSection extends Component implements HasStyle {

    private final Element body;

    public HtmlSection() {
        Document document = Document.createShell("");
        document.outputSettings(new OutputSettings().prettyPrint(false));
        body = document.body();
    }

    /** Where the content is built, before it is shown. */
    public Element body() {
        return body;
    }

    /** Hands the content built so far to the page. */
    public HtmlSection show() {
        getElement().setProperty("innerHTML", body.html());
        return this;
    }

    /** The content as it was handed to the page. */
    public String html() {
        return getElement().getProperty("innerHTML", "");
    }

    /** A drawing made by our own code. */
    public static void drawing(Element parent, String svg) {
        parent.appendChild(new DataNode(svg));
    }
}
