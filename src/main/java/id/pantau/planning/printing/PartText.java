package id.pantau.planning.printing;

import id.pantau.document.Block;
import id.pantau.document.Heading;
import id.pantau.document.KeyValues;
import id.pantau.document.Letterhead;
import id.pantau.document.Paragraph;
import id.pantau.planning.PlanLine;
import id.pantau.planning.PlanLine.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of one part of a document: neighbours of one kind stand in one block.
 *
 * @param asTyped whether blanks that were typed to bring colons below each other are kept, as a workbook can; on paper
 *     the colons are below each other anyway
 */
record PartText(List<PlanLine> lines, boolean asTyped) {

    private static final Pattern DOCUMENT = Pattern.compile("(?i)\\s*(rencana|perjanjian|penetapan)\\b");
    private static final Pattern LABELLED = Pattern.compile("([^:]*?)(\\s*): ?(.*)", Pattern.DOTALL);

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int begin = 0;
        for (int end = 1; end <= lines.size(); end++) {
            Kind kind = lines.get(begin).kind();
            if (end == lines.size()
                    || kind == Kind.PARAGRAPH
                    || !lines.get(end).kind().equals(kind)
                    || namesDocument(end)) {
                blocks.addAll(blocks(
                        kind,
                        lines.subList(begin, end).stream().map(PlanLine::text).toList()));
                begin = end;
            }
        }
        return blocks;
    }

    /** The name of the document stands apart from the office above it. */
    private boolean namesDocument(int line) {
        return lines.get(line).kind() == Kind.TITLE
                && DOCUMENT.matcher(lines.get(line).text()).lookingAt();
    }

    private List<Block> blocks(Kind kind, List<String> texts) {
        return switch (kind) {
            case LETTERHEAD -> List.of(letterhead(texts));
            case TITLE -> List.of(new Heading(texts));
            case PARAGRAPH -> texts.stream().<Block>map(Paragraph::justified).toList();
            case PARTY -> labelled(texts, true);
            case FIELD -> labelled(texts, false);
            case BUDGET_HEAD, PARTY_LABEL -> List.of();
        };
    }

    /** The lines in capitals name the office; the address follows. */
    private static Letterhead letterhead(List<String> texts) {
        return new Letterhead(texts.stream()
                .map(text -> new Letterhead.Line(text, text.equals(text.toUpperCase(Locale.ROOT))))
                .toList());
    }

    private List<Block> labelled(List<String> texts, boolean indented) {
        if (!texts.stream().allMatch(text -> LABELLED.matcher(text).matches())) {
            return texts.stream().<Block>map(Paragraph::of).toList();
        }
        boolean typed = asTyped && texts.stream().anyMatch(text -> indented || text.contains("  :"));
        KeyValues values =
                new KeyValues(texts.stream().map(text -> entry(text, typed)).toList());
        KeyValues placed = typed ? values.inOneCell() : values;
        return List.of(indented ? placed.indent() : placed);
    }

    private static KeyValues.Entry entry(String text, boolean typed) {
        Matcher parts = LABELLED.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no label: " + text);
        }
        String blanks = typed ? parts.group(2) : "";
        return new KeyValues.Entry(parts.group(1) + blanks, parts.group(3));
    }
}
