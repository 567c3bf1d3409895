package id.pantau.document.docx;

import id.pantau.document.Block;
import id.pantau.document.DataTable;
import id.pantau.document.Heading;
import id.pantau.document.KeyValues;
import id.pantau.document.Letterhead;
import id.pantau.document.PageBreak;
import id.pantau.document.Paragraph;
import id.pantau.document.Picture;
import id.pantau.document.Section;
import id.pantau.document.Signatures;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Writes the blocks of a section, and its paper at the end of them as Word wants it. */
final class WordSection {

    private final Section section;
    private final WordFlow flow;

    WordSection(XWPFDocument word, Section section) {
        this.section = section;
        this.flow = new WordFlow(word, section.page());
    }

    /** Writes everything; only the last section of a document says its paper in the body. */
    void write(boolean last) {
        List<Block> blocks = section.blocks();
        for (int index = 0; index < blocks.size(); index++) {
            write(blocks.get(index), signedNext(index));
        }
        CTSectPr paper = last
                ? flow.word().getDocument().getBody().addNewSectPr()
                : flow.tinyParagraph().getCTP().getPPr().addNewSectPr();
        if (last) {
            flow.endTable();
        }
        new WordPage(section.page()).apply(flow.word(), paper);
    }

    /** Whether a block must not be parted from what follows, because only words, small tables and signatures do. */
    private boolean signedNext(int index) {
        List<Block> rest = section.blocks().subList(index + 1, section.blocks().size());
        for (Block block : rest) {
            if (block instanceof Signatures) {
                return true;
            }
            if (!(block instanceof Paragraph || (block instanceof DataTable table && WordTable.isSmall(table)))) {
                return false;
            }
        }
        return false;
    }

    private void write(Block block, boolean signedNext) {
        switch (block) {
            case Letterhead letterhead -> new WordLines(flow).write(letterhead);
            case Heading heading -> new WordLines(flow).write(heading);
            case Paragraph paragraph -> new WordLines(flow).write(paragraph, signedNext);
            case KeyValues keyValues -> new WordFields(flow).write(keyValues);
            case DataTable table -> new WordTable(flow, table).write(signedNext);
            case Picture picture -> new WordPicture(flow).write(picture);
            case Signatures signatures -> new WordSignatures(flow).write(signatures);
            case PageBreak pageBreak -> flow.breakPage();
        }
    }
}
