package id.pantau.document.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Gives a Word file its ground: typeface, language, a heading style, the way of the Word of today. */
final class WordStyles {

    static final String HEADING = "Heading1";
    /** In points. */
    static final double TEXT = 10.5;

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String MODE_URI = "http://schemas.microsoft.com/office/word";

    private static final String STYLES = """
            <w:styles xmlns:w="%s">
              <w:docDefaults>
                <w:rPrDefault><w:rPr>
                  <w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>
                  <w:sz w:val="21"/><w:szCs w:val="21"/>
                  <w:lang w:val="id-ID" w:eastAsia="id-ID" w:bidi="ar-SA"/>
                </w:rPr></w:rPrDefault>
                <w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault>
              </w:docDefaults>
              <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
              <w:style w:type="paragraph" w:styleId="Heading1">
                <w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>
                <w:pPr><w:keepNext/><w:jc w:val="center"/><w:outlineLvl w:val="0"/></w:pPr>
                <w:rPr><w:b/><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr>
              </w:style>
            </w:styles>
            """.formatted(WORD);

    private WordStyles() {}

    static void apply(XWPFDocument word) {
        try {
            CTStyles styles = StylesDocument.Factory.parse(STYLES).getStyles();
            word.createStyles().setStyles(styles);
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
        leaveCompatibilityMode(word);
    }

    /** A file that does not name a version is opened as one of Word 2003, with a warning in the title. */
    private static void leaveCompatibilityMode(XWPFDocument word) {
        try (XmlCursor cursor = word.getSettings().getCTSettings().newCursor()) {
            cursor.toEndToken();
            cursor.beginElement("compat", WORD);
            cursor.beginElement("compatSetting", WORD);
            cursor.insertAttributeWithValue("name", WORD, "compatibilityMode");
            cursor.insertAttributeWithValue("uri", WORD, MODE_URI);
            cursor.insertAttributeWithValue("val", WORD, "15");
        }
    }
}
