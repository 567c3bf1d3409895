package id.pantau.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;

class DownloadWatchTest {

    private final UI page = new UI();
    private final DownloadWatch watch = new DownloadWatch();

    @Test
    void thePageAsksUntilTheDownloadIsOver() {
        assertThat(watch.begun(page)).isTrue();
        assertThat(page.getPollInterval()).isPositive();

        watch.ended(page);
        assertThat(page.getPollInterval()).isEqualTo(-1);
    }

    @Test
    void aDownloadThatIsOverBeforeItsClickIsHeardOfIsNotWaitedFor() {
        watch.ended(page);

        assertThat(watch.begun(page)).isFalse();
        assertThat(page.getPollInterval()).isEqualTo(-1);
        assertThat(watch.begun(page)).isTrue();
    }

    @Test
    void theEndOfOneDownloadDoesNotHideTheEndOfAnother() {
        DownloadWatch other = new DownloadWatch();
        watch.begun(page);
        other.begun(page);

        watch.ended(page);
        assertThat(page.getPollInterval()).isPositive();
        other.ended(page);
        assertThat(page.getPollInterval()).isEqualTo(-1);
    }
}
