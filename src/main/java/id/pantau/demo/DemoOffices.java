package id.pantau.demo;

import id.pantau.office.NewOffice;
import id.pantau.office.OfficeService;
import id.pantau.office.OfficeSetup;
import id.pantau.shared.OfficeId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Registers the offices of the demo mode and remembers their ids while it is being filled. */
@Component
@OnlyInDemoMode
class DemoOffices {

    private final OfficeSetup setup;
    private final OfficeService offices;
    private final Map<DemoOffice, OfficeId> ids = new EnumMap<>(DemoOffice.class);

    DemoOffices(OfficeSetup setup, OfficeService offices) {
        this.setup = setup;
        this.offices = offices;
    }

    void registerNational() {
        ids.put(DemoOffice.NATIONAL, setup.nationalOffice());
    }

    void registerOthers() {
        for (DemoOffice office : DemoOffice.values()) {
            DemoOffice parent = office.parent();
            if (parent != null) {
                ids.put(
                        office,
                        offices.register(new NewOffice(office.code(), office.title(), office.type(), id(parent))));
            }
        }
    }

    OfficeId id(DemoOffice office) {
        return Objects.requireNonNull(ids.get(office));
    }
}
