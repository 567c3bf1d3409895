package id.pantau.progress;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.office.OfficeSummary;
import id.pantau.office.OfficeType;
import id.pantau.shared.Actor;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import id.pantau.shared.UnitId;
import id.pantau.shared.UserId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WholeOfficesTest {

    private static final OfficeId NATIONAL = new OfficeId(1);
    private static final OfficeId PROVINCE = new OfficeId(2);
    private static final OfficeId CITY = new OfficeId(3);
    private static final UnitId UNIT = new UnitId(7);

    private final WholeOffices offices = new WholeOffices(List.of(
            new OfficeSummary(NATIONAL, "kpu", "KPU RI", OfficeType.NATIONAL, null),
            new OfficeSummary(PROVINCE, "p", "KPU Provinsi", OfficeType.PROVINCE, NATIONAL),
            new OfficeSummary(CITY, "k", "KPU Kota", OfficeType.CITY, PROVINCE)));

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

    private List<OfficeId> readBy(RoleGrant... grants) {
        return offices.readBy(new Actor(new UserId(1), "Seseorang", Set.of(grants))).stream()
                .map(OfficeSummary::id)
                .toList();
    }
}
