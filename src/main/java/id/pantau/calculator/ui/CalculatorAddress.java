package id.pantau.calculator.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import id.pantau.achievement.Cap;
import id.pantau.achievement.Direction;
import id.pantau.achievement.Formula;
import id.pantau.achievement.Question;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into the calculator, as its address says it; whatever the address leaves out is empty or the usual.
 *
 * @param cap tidy text of {@link TypedCap}; what cannot be read counts as the usual one
 */
record CalculatorAddress(
        String target,
        String realization,
        @Nullable Direction direction,
        @Nullable Formula formula,
        String cap,
        String indicator) {

    static final String ROUTE = "kalkulator";

    private static final String TARGET = "target";
    private static final String REALIZATION = "realisasi";
    private static final String DIRECTION = "arah";
    private static final String FORMULA = "rumus";
    private static final String CAP = "batas";
    private static final String INDICATOR = "indikator";

    static CalculatorAddress of(QueryParameters query) {
        return new CalculatorAddress(
                query.getSingleParameter(TARGET).orElse(""),
                query.getSingleParameter(REALIZATION).orElse(""),
                AddressWords.direction(query.getSingleParameter(DIRECTION)),
                AddressWords.formula(query.getSingleParameter(FORMULA)),
                query.getSingleParameter(CAP).map(TypedCap::tidy).orElse(TypedCap.USUAL),
                query.getSingleParameter(INDICATOR).orElse(""));
    }

    /** A target and a realization, everything else as usual. */
    static CalculatorAddress of(String target, String realization, @Nullable Direction direction) {
        return new CalculatorAddress(target, realization, direction, null, TypedCap.USUAL, "");
    }

    boolean isEmpty() {
        return target.isBlank() && realization.isBlank();
    }

    Question question() {
        return new Question(
                target,
                realization,
                direction,
                formula,
                TypedCap.read(cap).orElse(Cap.USUAL),
                indicator.isBlank() ? null : indicator);
    }

    QueryParameters query() {
        Map<String, String> said = new LinkedHashMap<>();
        put(said, TARGET, target);
        put(said, REALIZATION, realization);
        put(said, DIRECTION, direction == null ? "" : AddressWords.word(direction));
        put(said, FORMULA, formula == null ? "" : AddressWords.word(formula));
        put(said, CAP, cap.equals(TypedCap.USUAL) ? "" : cap);
        put(said, INDICATOR, indicator);
        return QueryParameters.simple(said);
    }

    Location location() {
        return new Location(ROUTE, query());
    }

    private static void put(Map<String, String> said, String name, String value) {
        if (!value.isEmpty()) {
            said.put(name, value);
        }
    }
}
