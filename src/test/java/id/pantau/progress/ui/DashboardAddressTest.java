package id.pantau.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import id.pantau.shared.OfficeId;
import id.pantau.shared.UnitId;
import java.time.Month;
import org.junit.jupiter.api.Test;

class DashboardAddressTest {

    @Test
    void whatAPersonChoseStandsInTheAddressAndIsReadBack() {
        DashboardAddress chosen = read("kantor=4&tahun=2024")
                .withMonth(Month.MARCH)
                .withUnit(new UnitId(7))
                .withRows(RowFilter.CRITICAL);

        assertThat(chosen).hasToString("dasbor?kantor=4&tahun=2024&bulan=3&unit=7&status=kritis");
        assertThat(read("kantor=4&tahun=2024&bulan=3&unit=7&status=kritis")).isEqualTo(chosen);
    }

    @Test
    void nonsenseInTheAddressIsLikeSayingNothing() {
        assertThat(read("kantor=x&tahun=-1&bulan=13&unit=99999999999&status=apa")
                        .through())
                .isNull();
        assertThat(read("kantor=x&tahun=-1&unit=99999999999&status=apa")).hasToString("dasbor");
    }

    @Test
    void anotherOfficeHasOtherUnits() {
        assertThat(read("kantor=4&unit=7&bulan=3").withOffice(new OfficeId(5))).hasToString("dasbor?kantor=5&bulan=3");
    }

    private static DashboardAddress read(String query) {
        return DashboardAddress.of(QueryParameters.fromString(query));
    }
}
