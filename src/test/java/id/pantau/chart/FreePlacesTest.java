package id.pantau.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class FreePlacesTest {

    private static final Rectangle2D HIGH = new Rectangle2D.Double(10, 10, 30, 10);
    private static final Rectangle2D LOW = new Rectangle2D.Double(10, 50, 30, 10);

    private final FreePlaces places = new FreePlaces(new Rectangle2D.Double(0, 0, 100, 100));

    @Test
    void theFirstWishIsGrantedWhereNothingStandsInTheWay() {
        assertThat(places.take(List.of(HIGH, LOW))).isEqualTo(HIGH);
    }

    @Test
    void aLabelAvoidsLines() {
        places.avoid(new Point2D.Double(0, 15), new Point2D.Double(100, 15));

        assertThat(places.take(List.of(HIGH, LOW))).isEqualTo(LOW);
    }

    @Test
    void aLabelRatherCrossesLinesThanHidingAnotherLabel() {
        places.take(List.of(HIGH));
        places.avoid(new Point2D.Double(0, 55), new Point2D.Double(100, 55));

        assertThat(places.take(List.of(HIGH, LOW))).isEqualTo(LOW);
    }

    @Test
    void aLabelIsPushedInsideSidewaysAndNeverStandsAboveOrBelow() {
        Rectangle2D tooFarRight = new Rectangle2D.Double(90, 10, 30, 10);
        Rectangle2D tooHigh = new Rectangle2D.Double(10, -5, 30, 10);

        assertThat(places.take(List.of(tooHigh, tooFarRight))).isEqualTo(new Rectangle2D.Double(70, 10, 30, 10));
    }
}
