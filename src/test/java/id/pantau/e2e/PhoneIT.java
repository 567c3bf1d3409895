package id.pantau.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@InBrowser
class PhoneIT {

    @Test
    void theNavigationOpensOverThePageAndCloses(Visitor visitor) {
        Phone phone = new Phone(visitor);
        visitor.signIn("sekretaris");

        assertThat(phone.navigationIsOpen()).as("at first").isFalse();
        phone.openNavigation();
        phone.tapBesideNavigation();
        phone.openNavigation();
        new Page(visitor).go("Rencana");

        new PlansPage(visitor);
        phone.awaitNavigation(false);
    }

    @Test
    void noPageIsWiderThanThePhone(Visitor visitor) {
        Phone phone = new Phone(visitor);
        visitor.signIn("sekretaris");

        for (String name : new String[] {"dasbor", "rencana", "laporan"}) {
            visitor.open(name).settle();
            assertThat(phone.pageWidth()).as(name).isLessThanOrEqualTo(Phone.WIDTH);
        }
    }
}
