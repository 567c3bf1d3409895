package id.pantau.document.layout;

import id.pantau.document.CellValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The text of a value on paper, numbers written as in Indonesia: 1.234,5 and 97,5%. */
public final class ShownValue {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private ShownValue() {}

    public static String of(CellValue value) {
        return switch (value) {
            case CellValue.Text text -> LegalText.of(text.text());
            case CellValue.Status status -> LegalText.of(status.text());
            case CellValue.Empty empty -> "";
            case CellValue.Decimal decimal -> grouped(decimal.number(), decimal.decimals());
            case CellValue.Money money -> "Rp" + grouped(money.rupiah(), 0);
            case CellValue.Day day -> DAY.format(day.date());
            case CellValue.Percent percent -> grouped(percent.points(), percent.decimals()) + "%";
        };
    }

    private static String grouped(BigDecimal number, int decimals) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }
}
