package id.pantau.document;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Looks into the parts of a package: what kind of document it declares, and how many cells its sheets hold. */
final class PartContents {

    private static final String TYPES = "[content_types].xml";
    private static final Set<String> COUNTED = Set.of("c", "row", "mergeCell");
    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    private final XMLInputFactory xml = xml();
    private final int maxCells;
    private String types = "";
    private boolean strict;
    private int cells;

    PartContents(int maxCells) {
        this.maxCells = maxCells;
    }

    /** Java's own parser, without a search for others on the class path, kept from opening what a file points to. */
    private static XMLInputFactory xml() {
        XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return xml;
    }

    void look(String name, byte[] part) throws XMLStreamException {
        if (name.toLowerCase(Locale.ROOT).equals(TYPES)) {
            types = new String(part, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        } else if (!name.endsWith(".rels") && looksLikeXml(part)) {
            count(xml.createXMLStreamReader(new ByteArrayInputStream(part)));
        }
    }

    private void count(XMLStreamReader reader) throws XMLStreamException {
        reader.nextTag();
        strict |= String.valueOf(reader.getNamespaceURI()).startsWith(STRICT);
        boolean sheet = reader.getLocalName().equals("worksheet");
        while (sheet && reader.hasNext() && !tooManyCells()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT && COUNTED.contains(reader.getLocalName())) {
                cells++;
            }
        }
        reader.close();
    }

    private static boolean looksLikeXml(byte[] part) {
        return new String(part, 0, Math.min(part.length, 64), StandardCharsets.UTF_8).contains("<?xml");
    }

    boolean typesMention(String type) {
        return types.contains(type);
    }

    boolean strict() {
        return strict;
    }

    boolean tooManyCells() {
        return cells > maxCells;
    }
}
