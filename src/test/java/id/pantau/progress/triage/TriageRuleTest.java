package id.pantau.progress.triage;

import static java.time.Month.APRIL;
import static java.time.Month.FEBRUARY;
import static java.time.Month.JANUARY;
import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.achievement.CarriedOut;
import id.pantau.achievement.Realized;
import id.pantau.realization.EvidenceRule;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TriageRuleTest {

    private static final String LEVEL = "Persentase layanan tepat waktu";

    private static SampleCase laporan() {
        return SampleCase.ofLaporan();
    }

    private static SampleCase level() {
        return SampleCase.of("100%", LEVEL);
    }

    @Test
    void everyRuleHasANameAndSaysWhenItFires() {
        assertThat(Arrays.stream(TriageRule.values())).allSatisfy(rule -> {
            assertThat(rule.title()).isNotBlank();
            assertThat(rule.meaning()).endsWith(".");
        });
    }

    @Nested
    class Jumps {

        @Test
        void moreThanTwiceTheMeanIsFarAndExactlyTwiceIsNot() {
            assertThat(laporan().value("2", JANUARY, FEBRUARY).value("5", MARCH).says(TriageRule.JUMP))
                    .contains("5 laporan bulan ini, biasanya 2 laporan (rata-rata 2 bulan sebelumnya).");
            assertThat(laporan().value("2", JANUARY, FEBRUARY).value("4", MARCH).says(TriageRule.JUMP))
                    .isEmpty();
        }

        @Test
        void lessThanHalfTheMeanIsFarAndExactlyHalfIsNot() {
            assertThat(laporan().value("4", JANUARY, FEBRUARY).value("1", MARCH).says(TriageRule.JUMP))
                    .contains("Hanya 1 laporan bulan ini, biasanya 4 laporan (rata-rata 2 bulan sebelumnya).");
            assertThat(laporan().value("4", JANUARY, FEBRUARY).value("2", MARCH).says(TriageRule.JUMP))
                    .isEmpty();
        }

        @Test
        void oneMonthIsNoCustom() {
            assertThat(laporan().value("1", JANUARY).value("9", FEBRUARY).says(TriageRule.JUMP))
                    .isEmpty();
        }

        @Test
        void nothingInAMonthForWhichNothingIsScheduledIsNoFall() {
            assertThat(laporan()
                            .due(1, 2, 4)
                            .value("4", JANUARY, FEBRUARY)
                            .value("0", MARCH)
                            .says(TriageRule.JUMP))
                    .isEmpty();
            assertThat(laporan().value("4", JANUARY, FEBRUARY).value("0", MARCH).says(TriageRule.JUMP))
                    .isPresent();
        }

        @Test
        void monthsWithoutAnythingDoNotLowerTheMean() {
            assertThat(laporan()
                            .value("3", JANUARY)
                            .value("0", FEBRUARY)
                            .value("3", MARCH)
                            .value("6", APRIL)
                            .says(TriageRule.JUMP))
                    .isEmpty();
        }

        @Test
        void wordsCannotBeComparedAndDoNotFire() {
            assertThat(laporan()
                            .value("3", JANUARY, FEBRUARY)
                            .value(new Realized.Text("sesuai"), MARCH)
                            .says(TriageRule.JUMP))
                    .isEmpty();
        }

        @Test
        void aValueToDateMayGrowAsItLikes() {
            assertThat(level().value("10", JANUARY, FEBRUARY).value("90", MARCH).says(TriageRule.JUMP))
                    .isEmpty();
        }
    }

    @Nested
    class Falls {

        @Test
        void aValueToDateBelowTheLastOneFiresAndAnEqualOneDoesNot() {
            assertThat(level().value("96", JANUARY).value("95", FEBRUARY).says(TriageRule.FALL))
                    .contains("95\u00a0% sekarang, 96\u00a0% menurut isian Januari.");
            assertThat(level().value("96", JANUARY).value("96", FEBRUARY).says(TriageRule.FALL))
                    .isEmpty();
        }

        @Test
        void aShareIsComparedAsAPercentage() {
            Realized half = new Realized.Ratio(BigDecimal.valueOf(5), BigDecimal.TEN);
            assertThat(level().value("96", JANUARY).value(half, FEBRUARY).says(TriageRule.FALL))
                    .contains("50\u00a0% sekarang, 96\u00a0% menurut isian Januari.");
        }

        @Test
        void aShareOfNothingCannotBeComparedAndDoesNotFire() {
            Realized none = new Realized.Ratio(BigDecimal.ZERO, BigDecimal.ZERO);
            assertThat(level().value("96", JANUARY).value(none, FEBRUARY).says(TriageRule.FALL))
                    .isEmpty();
        }

        @Test
        void whatAMonthBroughtMayBeLessThanTheMonthBefore() {
            assertThat(laporan().value("4", JANUARY).value("3", FEBRUARY).says(TriageRule.FALL))
                    .isEmpty();
        }
    }

    @Nested
    class Money {

        private Optional<String> says(String before, String now, String spent) {
            return laporan()
                    .work(before, null, JANUARY)
                    .work(now, spent, FEBRUARY)
                    .says(TriageRule.MONEY_WITHOUT_PROGRESS);
        }

        @Test
        void moneySpentWhileTheWorkStandsStillFires() {
            assertThat(says("40", "40", "2500000"))
                    .contains(
                            "Rp2.500.000 bulan ini, sedangkan kemajuan fisik 40\u00a0% sebelumnya dan 40\u00a0% sekarang.");
            assertThat(says("40", "39.5", "1")).isPresent();
        }

        @Test
        void theLeastProgressOrNoMoneyIsAllRight() {
            assertThat(says("40", "40.01", "2500000")).isEmpty();
            assertThat(says("40", "40", "0")).isEmpty();
        }

        @Test
        void workThatIsDoneMayStillBePaidFor() {
            assertThat(says("100", "100", "2500000")).isEmpty();
        }

        @Test
        void withoutWordOfTheWorkNothingIsSaid() {
            assertThat(laporan().work("40", "1", JANUARY).says(TriageRule.MONEY_WITHOUT_PROGRESS))
                    .isEmpty();
            assertThat(laporan()
                            .work("40", null, JANUARY)
                            .work(null, "1", FEBRUARY)
                            .says(TriageRule.MONEY_WITHOUT_PROGRESS))
                    .isEmpty();
        }

        @Test
        void aBudgetIsExceededByTheLastRupiahOnly() {
            assertThat(laporan().budget(1_000, 1_001).work("10", "1", JANUARY).says(TriageRule.OVER_BUDGET))
                    .contains("Rp1.001 s.d. bulan ini untuk semua baris pada pagu Rp1.000.");
            assertThat(laporan().budget(1_000, 1_000).work("10", "1", JANUARY).says(TriageRule.OVER_BUDGET))
                    .isEmpty();
        }

        @Test
        void aRowThatSpentNothingThisMonthIsNotToBlame() {
            assertThat(laporan().budget(1_000, 1_001).work("10", "0", JANUARY).says(TriageRule.OVER_BUDGET))
                    .isEmpty();
        }

        @Test
        void withoutABudgetNothingIsExceeded() {
            assertThat(laporan().work("10", "1000000", JANUARY).says(TriageRule.OVER_BUDGET))
                    .isEmpty();
        }
    }

    @Nested
    class Early {

        @Test
        void theYearsTargetReachedWithMonthsToComeFiresAndOneShortDoesNot() {
            assertThat(laporan().value("12", JANUARY).says(TriageRule.TARGET_REACHED_EARLY))
                    .contains("12 laporan dari target 12 laporan, padahal masih dijadwalkan sampai Desember.");
            assertThat(laporan().value("11", JANUARY).says(TriageRule.TARGET_REACHED_EARLY))
                    .isEmpty();
        }

        @Test
        void inTheLastScheduledMonthItIsJustInTime() {
            assertThat(laporan().due(1, 2).value("12", FEBRUARY).says(TriageRule.TARGET_REACHED_EARLY))
                    .isEmpty();
        }

        @Test
        void aLevelToBeHeldAllYearIsExpectedFromTheFirstMonth() {
            assertThat(level().value("100", JANUARY).says(TriageRule.TARGET_REACHED_EARLY))
                    .isEmpty();
        }

        @Test
        void whileTheMonthsAreUnknownNothingIsSaid() {
            assertThat(laporan().monthsUnknown().value("12", JANUARY).says(TriageRule.TARGET_REACHED_EARLY))
                    .isEmpty();
        }
    }

    @Nested
    class Words {

        @Test
        void theSameObstacleOrFollowUpFiresWhateverTheBlanksAndLetters() {
            assertThat(laporan()
                            .words("Listrik  padam ", null, JANUARY)
                            .words("listrik padam", null, FEBRUARY)
                            .says(TriageRule.SAME_WORDS))
                    .contains("Kendala sama persis dengan isian Januari.");
            assertThat(laporan()
                            .words("Listrik padam", "Menyewa genset", JANUARY)
                            .words("Banjir", "Menyewa genset", FEBRUARY)
                            .says(TriageRule.SAME_WORDS))
                    .contains("Tindak lanjut sama persis dengan isian Januari.");
        }

        @Test
        void oneOtherWordIsEnough() {
            assertThat(laporan()
                            .words("Listrik padam", null, JANUARY)
                            .words("Listrik padam dua hari", null, FEBRUARY)
                            .says(TriageRule.SAME_WORDS))
                    .isEmpty();
        }

        @Test
        void nothingToTellIsRightlyTheSameEveryMonth() {
            for (String nothing : new String[] {"Tidak ada", "tidak ada kendala.", "Nihil", "-", ""}) {
                assertThat(laporan()
                                .words(nothing, nothing, JANUARY)
                                .words(nothing, nothing, FEBRUARY)
                                .says(TriageRule.SAME_WORDS))
                        .as(nothing)
                        .isEmpty();
            }
        }

        @Test
        void onlyTheMonthJustBeforeIsCompared() {
            assertThat(laporan()
                            .words("Listrik padam", null, JANUARY)
                            .words("Listrik padam", null, MARCH)
                            .says(TriageRule.SAME_WORDS))
                    .isEmpty();
        }

        @Test
        void aCriticalResultNeedsAnObstacle() {
            assertThat(level().value("59.9", JANUARY).says(TriageRule.POOR_WITHOUT_WORDS))
                    .contains("Capaian s.d. bulan ini 59,9\u00a0%, kendalanya tidak ditulis.");
            assertThat(level().value("60", JANUARY).says(TriageRule.POOR_WITHOUT_WORDS))
                    .isEmpty();
            assertThat(SampleCase.of("100%", LEVEL)
                            .words("Listrik padam", null, JANUARY)
                            .says(TriageRule.POOR_WITHOUT_WORDS))
                    .isEmpty();
        }

        @Test
        void whatWasNotCarriedOutNeedsAnObstacle() {
            assertThat(laporan().carriedOut(CarriedOut.PARTLY, null, JANUARY).says(TriageRule.POOR_WITHOUT_WORDS))
                    .contains("Kegiatan baru terlaksana sebagian, kendalanya tidak ditulis.");
            assertThat(laporan().carriedOut(CarriedOut.NO, " ", JANUARY).says(TriageRule.POOR_WITHOUT_WORDS))
                    .contains("Kegiatan tidak terlaksana, kendalanya tidak ditulis.");
            assertThat(laporan().carriedOut(CarriedOut.YES, null, JANUARY).says(TriageRule.POOR_WITHOUT_WORDS))
                    .isEmpty();
            assertThat(laporan().carriedOut(CarriedOut.NO, "Banjir", JANUARY).says(TriageRule.POOR_WITHOUT_WORDS))
                    .isEmpty();
        }
    }

    @Nested
    class Notes {

        @Test
        void morePartsThanThereAreFireAndAllOfThemDoNot() {
            assertThat(level().value(ratio(12, 10), JANUARY).says(TriageRule.PART_ABOVE_WHOLE))
                    .contains("12 dari 10.");
            assertThat(level().value(ratio(10, 10), JANUARY).says(TriageRule.PART_ABOVE_WHOLE))
                    .isEmpty();
        }

        @Test
        void lateIsSaidWithTheDueDate() {
            assertThat(laporan().proven(1, true, JANUARY).says(TriageRule.HANDED_IN_LATE))
                    .contains("Batas pengajuannya 7 Februari 2024.");
            assertThat(laporan().proven(1, false, JANUARY).says(TriageRule.HANDED_IN_LATE))
                    .isEmpty();
        }

        @Test
        void evidenceIsMissedWhereTheOfficeAsksForIt() {
            assertThat(laporan().proven(0, false, JANUARY).says(TriageRule.NO_EVIDENCE))
                    .isPresent();
            assertThat(laporan().proven(1, false, JANUARY).says(TriageRule.NO_EVIDENCE))
                    .isEmpty();
            assertThat(laporan()
                            .evidence(EvidenceRule.NONE)
                            .proven(0, false, JANUARY)
                            .says(TriageRule.NO_EVIDENCE))
                    .isEmpty();
        }

        private static Realized ratio(long part, long whole) {
            return new Realized.Ratio(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
        }
    }
}
