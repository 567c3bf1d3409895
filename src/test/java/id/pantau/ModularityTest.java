package id.pantau;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void roomsKnowOnlyWhatTheyMayKnow() {
        ApplicationModules.of(PantauApplication.class).verify();
    }
}
