package id.pantau.report.triwulan;

import id.pantau.uikit.Language;
import id.pantau.uikit.Texts;

/** The words of the report, always Indonesian: it is signed and handed over, whatever language the screen speaks. */
final class Words {

    private Words() {}

    static String of(String key, Object... arguments) {
        return Texts.text(Language.INDONESIAN, "report.triwulan." + key, arguments);
    }
}
