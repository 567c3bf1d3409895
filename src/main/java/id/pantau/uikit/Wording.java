package id.pantau.uikit;

import java.math.BigDecimal;
import java.text.Format;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/** Fills the places of a text with arguments, written as this house writes them. */
final class Wording {

    private Wording() {}

    static String fill(String pattern, Language language, Object... arguments) {
        MessageFormat message = new MessageFormat(pattern, language.locale());
        Format[] formats = message.getFormatsByArgumentIndex();
        Object[] words = arguments.clone();
        for (int i = 0; i < words.length; i++) {
            if (i >= formats.length || formats[i] == null) {
                words[i] = word(words[i]);
            }
        }
        return message.format(words);
    }

    private static String word(Object argument) {
        return switch (argument) {
            case BigDecimal decimal -> Formats.number(decimal);
            case Double decimal -> Formats.number(BigDecimal.valueOf(decimal));
            case LocalDate date -> Formats.date(date);
            case YearMonth month -> Formats.month(month);
            case Month month -> Formats.month(month);
            default -> argument.toString();
        };
    }
}
