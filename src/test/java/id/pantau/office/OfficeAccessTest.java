package id.pantau.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.shared.Actor;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import id.pantau.shared.UnitId;
import id.pantau.shared.UserId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OfficeAccessTest {

    private static final OfficeId NATIONAL = new OfficeId(1);
    private static final OfficeId PROVINCE = new OfficeId(2);
    private static final OfficeId CITY = new OfficeId(3);
    private static final UnitId UNIT = new UnitId(7);

    private static final List<OfficeSummary> TREE = List.of(
            new OfficeSummary(NATIONAL, "kpu", "KPU RI", OfficeType.NATIONAL, null),
            new OfficeSummary(PROVINCE, "p", "KPU Provinsi", OfficeType.PROVINCE, NATIONAL),
            new OfficeSummary(CITY, "k", "KPU Kota", OfficeType.CITY, PROVINCE));

    @Test
    void aReaderOfAnOfficeReadsEverythingBelowIt() {
        assertThat(readBy(RoleGrant.of(Role.INSPECTOR, NATIONAL))).containsExactly(NATIONAL, PROVINCE, CITY);
        assertThat(readBy(RoleGrant.of(Role.SECRETARY, CITY))).containsExactly(CITY);
    }

    @Test
    void aHeadOfADivisionReadsItsOwnOfficeOnly() {
        assertThat(readBy(RoleGrant.of(Role.DIVISION_HEAD, PROVINCE, UNIT))).containsExactly(PROVINCE);
    }

    @Test
    void readingOneOfficeOpensNoOtherInWhichThePersonReportsOnly() {
        assertThat(readBy(RoleGrant.of(Role.REPORTER, PROVINCE, UNIT), RoleGrant.of(Role.SECRETARY, CITY)))
                .containsExactly(CITY);
    }

    @Test
    void administratorsReadNoFigures() {
        assertThat(readBy(RoleGrant.of(Role.NATIONAL_ADMIN, NATIONAL))).isEmpty();
    }

    @Test
    void whoeverHoldsARoleInAnOfficeMayLookIntoItWithoutAskingForTheTree() {
        OfficeAccess access = new OfficeAccess(() -> {
            throw new AssertionError("the tree was asked for");
        });

        assertThat(access.mayRead(actor(RoleGrant.of(Role.REPORTER, CITY, UNIT)), CITY))
                .isTrue();
    }

    @Test
    void aReporterLooksIntoNoOtherOffice() {
        OfficeAccess access = new OfficeAccess(() -> TREE);

        assertThat(access.mayRead(actor(RoleGrant.of(Role.REPORTER, PROVINCE, UNIT)), CITY))
                .isFalse();
    }

    private static List<OfficeId> readBy(RoleGrant... grants) {
        OfficeAccess access = new OfficeAccess(() -> TREE);
        return TREE.stream()
                .map(OfficeSummary::id)
                .filter(office -> access.readsWhole(actor(grants), office))
                .toList();
    }

    private static Actor actor(RoleGrant... grants) {
        return new Actor(new UserId(1), "Seseorang", Set.of(grants));
    }
}
