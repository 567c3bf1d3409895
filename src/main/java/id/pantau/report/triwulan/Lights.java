package id.pantau.report.triwulan;

import id.pantau.achievement.TrafficLight;
import id.pantau.document.CellValue;

/** Shades what a traffic light says about an outcome. */
final class Lights {

    private Lights() {}

    static CellValue.Tone tone(TrafficLight light) {
        return switch (light) {
            case GREEN -> CellValue.Tone.GOOD;
            case YELLOW -> CellValue.Tone.WARNING;
            case RED -> CellValue.Tone.BAD;
            case NONE -> CellValue.Tone.NEUTRAL;
        };
    }
}
