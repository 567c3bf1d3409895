package id.pantau.planning.printing;

import id.pantau.uikit.Language;
import id.pantau.uikit.Texts;

/** The words of a document nobody has worded yet, always Indonesian: it is signed, whatever language the screen speaks. */
final class DocumentWords {

    private DocumentWords() {}

    static String of(String key, Object... arguments) {
        return Texts.text(Language.INDONESIAN, "planning.print." + key, arguments);
    }
}
