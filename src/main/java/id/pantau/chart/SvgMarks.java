package id.pantau.chart;

import java.awt.Color;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What JFreeSVG has drawn, sorted by ink and stripped of everything that is the same for each ink. */
final class SvgMarks {

    /** A text and where its first letter begins. */
    record Letters(double x, double y, String text) {}

    private static final Pattern COLOUR = Pattern.compile("rgb\\((\\d+),(\\d+),(\\d+)\\)");

    private final Map<Ink, StringBuilder> paths = new EnumMap<>(Ink.class);
    private final Map<Ink, List<Letters>> letters = new EnumMap<>(Ink.class);
    private final Deque<Optional<Ink>> inks = new ArrayDeque<>();

    private SvgMarks() {}

    static SvgMarks read(String svg) {
        SvgMarks marks = new SvgMarks();
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            marks.readAll(factory.createXMLStreamReader(new StringReader(svg)));
        } catch (XMLStreamException problem) {
            throw new IllegalStateException("JFreeSVG wrote something that is no XML", problem);
        }
        return marks;
    }

    String path(Ink ink) {
        return paths.getOrDefault(ink, new StringBuilder()).toString();
    }

    List<Letters> letters(Ink ink) {
        return letters.getOrDefault(ink, List.of());
    }

    private void readAll(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> readElement(xml);
                case XMLStreamConstants.END_ELEMENT -> inks.pop();
                default -> {
                    // white space between elements
                }
            }
        }
    }

    private void readElement(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        if (name.equals("defs")) {
            skip(xml);
            return;
        }
        inks.push(inkOf(xml.getAttributeValue(null, "style"))
                .or(() -> Optional.ofNullable(inks.peek()).flatMap(ink -> ink)));
        switch (name) {
            case "svg", "g" -> {}
            case "path" -> draw(xml.getAttributeValue(null, "d"));
            case "line" -> draw("M%s,%sL%s,%s".formatted(at(xml, "x1"), at(xml, "y1"), at(xml, "x2"), at(xml, "y2")));
            case "rect" ->
                draw("M%s,%sh%sv%sh-%1$sz".formatted(at(xml, "x"), at(xml, "y"), at(xml, "width"), at(xml, "height")));
            case "text" -> write(xml);
            default -> throw new IllegalStateException("nothing in this room draws <" + name + ">");
        }
    }

    private void draw(String path) {
        paths.computeIfAbsent(ink(), ink -> new StringBuilder()).append(path);
    }

    private void write(XMLStreamReader xml) throws XMLStreamException {
        double x = Double.parseDouble(at(xml, "x"));
        double y = Double.parseDouble(at(xml, "y"));
        Ink ink = ink();
        String text = xml.getElementText();
        inks.pop();
        if (!text.isBlank()) {
            letters.computeIfAbsent(ink, each -> new ArrayList<>()).add(new Letters(x, y, text));
        }
    }

    private Ink ink() {
        return Optional.ofNullable(inks.peek())
                .flatMap(ink -> ink)
                .orElseThrow(() -> new IllegalStateException("something is drawn in a colour that is no ink of ours"));
    }

    private static Optional<Ink> inkOf(@Nullable String style) {
        Matcher colour = COLOUR.matcher(style == null ? "" : style);
        return colour.find()
                ? Ink.marked(new Color(part(colour, 1), part(colour, 2), part(colour, 3)))
                : Optional.empty();
    }

    private static int part(Matcher colour, int group) {
        return Integer.parseInt(colour.group(group));
    }

    private static String at(XMLStreamReader xml, String attribute) {
        return xml.getAttributeValue(null, attribute);
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }
}
