package id.pantau.progress.ui;

import static java.time.Month.JANUARY;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.achievement.Outcome;
import id.pantau.achievement.Reason;
import id.pantau.progress.IndicatorProgress;
import id.pantau.progress.SampleRow;
import id.pantau.uikit.Language;
import id.pantau.uikit.Texts;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FigureWordsTest {

    @ParameterizedTest
    @CsvSource({"7,1", "7,2", "13,5", "999,7", "3,1", "11,9"})
    void aFigureAndItsExplanationAreRoundedAlike(long target, long realized) {
        IndicatorProgress row = SampleRow.number(1)
                .target(target + " laporan")
                .realized(realized, JANUARY)
                .through(Month.SEPTEMBER);
        Outcome outcome = row.toDate().againstPeriod();

        assertThat(plain(outcome.explanation().calculation()))
                .endsWith("= " + plain(FigureWords.outcome(outcome)))
                .contains(FigureWords.number(row.toDate().target().value()));
        assertThat(outcome.explanation().inputs().getFirst().value())
                .isEqualTo(FigureWords.target(row.toDate().target()));
    }

    @Test
    void whatIsCappedSaysWhatItWasBefore() {
        IndicatorProgress row = SampleRow.number(1).realized(2, JANUARY).through(JANUARY);

        assertThat(FigureWords.outcome(row.toDate().againstPeriod())).isEqualTo("120\u00a0%");
        assertThat(FigureWords.beside(row.toDate().againstPeriod()))
                .isEqualTo("Sangat tinggi, dibatasi dari 200\u00a0%");
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonIsSaidInTheWordsOfTheEngine(Reason reason) {
        assertThat(StatusWords.reason(reason)).isEqualToIgnoringCase(reason.words());
        assertThat(Texts.text(Language.ENGLISH, "progress.reason." + reason)).isNotBlank();
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
