package id.pantau.document.layout;

/** Makes any text fit for a file: without what XML cannot hold, line breaks as {@code \n}. */
public final class LegalText {

    private LegalText() {}

    public static String of(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(LegalText::isLegal)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isLegal(int character) {
        return character == '\t'
                || character == '\n'
                || (character >= ' ' && character < Character.MIN_SURROGATE)
                || (character > Character.MAX_SURROGATE && character < 0xfffe)
                || character >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
