package id.pantau.planning.printing;

import java.util.List;

/** The numbers of triwulan as they are printed. */
final class Roman {

    private static final List<String> NUMBERS = List.of("I", "II", "III", "IV");

    private Roman() {}

    /** @param quarter 1 to 4 */
    static String of(int quarter) {
        return NUMBERS.get(quarter - 1);
    }
}
