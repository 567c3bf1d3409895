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

/** The lines of one part of a document: neighbours of one kind stand in one block. */
final class PartText {

    private static final Pattern LABELLED = Pattern.compile("([^:]*?)(\\s*): ?(.*)", Pattern.DOTALL);

    private PartText() {}

    static List<Block> of(List<PlanLine> lines) {
        List<Block> blocks = new ArrayList<>();
        int begin = 0;
        for (int end = 1; end <= lines.size(); end++) {
            if (end == lines.size()
                    || lines.get(end).kind() != lines.get(begin).kind()
                    || lines.get(begin).kind() == Kind.PARAGRAPH) {
                blocks.addAll(blocks(
                        lines.get(begin).kind(),
                        lines.subList(begin, end).stream().map(PlanLine::text).toList()));
                begin = end;
            }
        }
        return blocks;
    }

    private static List<Block> blocks(Kind kind, List<String> texts) {
        return switch (kind) {
            case LETTERHEAD -> List.of(letterhead(texts));
            case TITLE -> List.of(new Heading(texts));
            case PARAGRAPH ->
                texts.stream().<Block>map(Paragraph::justified).toList();
            case PARTY -> labelled(texts, true);
            case FIELD -> labelled(texts, false);
            case BUDGET_HEAD -> List.of();
        };
    }

    /** The lines in capitals name the office; the address follows. */
    private static Letterhead letterhead(List<String> texts) {
        return new Letterhead(texts.stream()
                .map(text -> new Letterhead.Line(text, text.equals(text.toUpperCase(Locale.ROOT))))
                .toList());
    }

    private static List<Block> labelled(List<String> texts, boolean indented) {
        List<Matcher> lines = texts.stream().map(LABELLED::matcher).toList();
        if (!lines.stream().allMatch(Matcher::matches)) {
            return texts.stream().<Block>map(Paragraph::of).toList();
        }
        // blanks before the colon were typed to bring it below the others: label and value share a cell
        boolean typed = lines.stream().anyMatch(line -> line.group(2).length() > 1);
        KeyValues values = new KeyValues(lines.stream()
                .map(line -> new KeyValues.Entry(typed ? line.group(1) + line.group(2) : line.group(1), line.group(3)))
                .toList());
        KeyValues placed = typed ? values.inOneCell() : values;
        return List.of(indented ? placed.indent() : placed);
    }
}
