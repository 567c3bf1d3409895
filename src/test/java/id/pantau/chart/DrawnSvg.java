package id.pantau.chart;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A drawn chart read back with an XML parser, as a page would read it. */
record DrawnSvg(Document document) {

    static DrawnSvg of(ProgressChart chart, ChartSize size) {
        return parse(new Charts().svg(chart, size));
    }

    static DrawnSvg parse(String svg) {
        try {
            return new DrawnSvg(DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg))));
        } catch (Exception problem) {
            throw new AssertionError("not well-formed: " + svg, problem);
        }
    }

    Element root() {
        return document.getDocumentElement();
    }

    List<Element> all() {
        return elements("*");
    }

    List<Element> elements(String name) {
        NodeList found = document.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }

    List<Element> drawnWith(String cssClass) {
        return all().stream()
                .filter(element -> element.getAttribute("class").equals(cssClass))
                .toList();
    }

    /** The path of a part, empty when it is not drawn. */
    String path(String cssClass) {
        return String.join(
                "",
                drawnWith(cssClass).stream()
                        .map(element -> element.getAttribute("d"))
                        .toList());
    }

    List<String> words(String cssClass) {
        return drawnWith(cssClass).stream()
                .map(group -> group.getElementsByTagNameNS("*", "text"))
                .flatMap(texts -> IntStream.range(0, texts.getLength()).mapToObj(texts::item))
                .map(text -> text.getTextContent())
                .toList();
    }
}
