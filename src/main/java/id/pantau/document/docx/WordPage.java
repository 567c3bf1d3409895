package id.pantau.document.docx;

import id.pantau.document.PageMargins;
import id.pantau.document.PageSetup;
import java.math.BigInteger;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** Sets the paper of a section: size, direction, margins, what stands in them. */
record WordPage(PageSetup setup) {

    private static final WordText SMALL = WordText.PLAIN.sized(8);

    void apply(XWPFDocument word, CTSectPr section) {
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(Twips.ofMillimetres(setup.width()));
        size.setH(Twips.ofMillimetres(setup.height()));
        if (setup.orientation() == PageSetup.Orientation.LANDSCAPE) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        margins(section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar());
        edges(new XWPFHeaderFooterPolicy(word, section));
    }

    private void margins(CTPageMar paper) {
        PageMargins margins = setup.margins();
        paper.setTop(Twips.ofMillimetres(margins.top()));
        paper.setRight(Twips.ofMillimetres(margins.right()));
        paper.setBottom(Twips.ofMillimetres(margins.bottom()));
        paper.setLeft(Twips.ofMillimetres(margins.left()));
        paper.setHeader(Twips.ofMillimetres(margins.top() / 2.0));
        paper.setFooter(Twips.ofMillimetres(margins.bottom() / 2.0));
        paper.setGutter(BigInteger.ZERO);
    }

    private void edges(XWPFHeaderFooterPolicy policy) {
        // said for each section, because a section that says nothing takes what the one before it has
        XWPFParagraph above =
                policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT).createParagraph();
        SMALL.write(above, setup.header());
        XWPFParagraph below =
                policy.createFooter(XWPFHeaderFooterPolicy.DEFAULT).createParagraph();
        SMALL.write(below, setup.footer());
        if (setup.pageNumbers()) {
            number(below);
        }
    }

    private void number(XWPFParagraph below) {
        CTTabStop right = below.getCTP().getPPr().addNewTabs().addNewTab();
        right.setVal(STTabJc.RIGHT);
        right.setPos(Twips.ofMillimetres(setup.usableWidth()));
        SMALL.write(below, "\tHalaman ");
        field(below, "PAGE");
        SMALL.write(below, " dari ");
        field(below, "NUMPAGES");
    }

    private static void field(XWPFParagraph paragraph, String name) {
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(name);
        var run = field.addNewR();
        run.addNewRPr().addNewSz().setVal(Twips.halfPoints(SMALL.size()));
        run.addNewT().setStringValue("1");
    }
}
