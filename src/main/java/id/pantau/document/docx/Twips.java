package id.pantau.document.docx;

import java.math.BigInteger;

/** Word's measure: twentieths of a point. */
final class Twips {

    private static final double PER_POINT = 20;
    private static final double PER_MILLIMETRE = 1440 / 25.4;

    private Twips() {}

    static BigInteger ofMillimetres(double millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * PER_MILLIMETRE));
    }

    static BigInteger ofPoints(double points) {
        return BigInteger.valueOf(Math.round(points * PER_POINT));
    }

    /** The sizes of letters are counted in half points. */
    static BigInteger halfPoints(double points) {
        return BigInteger.valueOf(Math.round(points * 2));
    }
}
