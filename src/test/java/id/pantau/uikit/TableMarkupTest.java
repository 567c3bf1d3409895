package id.pantau.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class TableMarkupTest {

    private final TableMarkup table = new TableMarkup("Rencana aksi");

    @Test
    void textsAreEscaped() {
        table.row().cell("<script>alert(1)</script> & co").hint("\"><b>");

        assertThat(table.html()).doesNotContain("<script>").doesNotContain("<b>");
        assertThat(rendered().selectFirst("td").text()).isEqualTo("<script>alert(1)</script> & co");
    }

    @Test
    void headingsSayWhatTheyName() {
        TableRow top = table.header();
        top.cell("Sasaran").rows(2);
        top.cell("Rencana").columns(2);
        TableRow months = table.header();
        months.cell("Jan");
        months.cell("Feb");
        TableRow row = table.row();
        row.heading("Terwujudnya data pemilih").rows(2);
        row.cell("√");
        row.cell("");
        table.row().heading("Indikator");

        assertThat(rendered().select("thead th").eachAttr("scope")).containsExactly("col", "colgroup", "col", "col");
        assertThat(rendered().select("tbody th").eachAttr("scope")).containsExactly("rowgroup", "row");
        assertThat(rendered().selectFirst("thead th").attr("rowspan")).isEqualTo("2");
        assertThat(rendered().selectFirst("caption").text()).isEqualTo("Rencana aksi");
    }

    @Test
    void aCellBelowAMergedOneKnowsItsOwnColumn() {
        table.keep("3rem", "12rem", "15rem").keepOnPhone(3);
        TableRow first = table.row();
        first.cell("1").rows(2);
        first.heading("Sasaran").rows(2);
        first.heading("Indikator satu");
        first.cell("100 %");
        TableRow second = table.row();
        second.heading("Indikator dua");
        second.cell("90 %");

        assertThat(rendered().select(".kept-1").eachText()).containsExactly("1");
        assertThat(rendered().select(".kept-2").eachText()).containsExactly("Sasaran");
        assertThat(rendered().select(".kept-3.kept-on-phone.kept-last").eachText())
                .containsExactly("Indikator satu", "Indikator dua");
        assertThat(rendered().select("td:not(.kept)").eachText()).containsExactly("100 %", "90 %");
    }

    @Test
    void theThirdKeptColumnBeginsWhereTheFirstTwoEnd() {
        table.keep("3rem", "12rem", "15rem").row().cell("1");

        assertThat(rendered().attr("style")).contains("--x1:0px").contains("--x3:calc(3rem + 12rem)");
    }

    @Test
    void aBadgeHasAShapeAndWordsBesidesItsColour() {
        table.row().cell("").badge(Tone.WARNING, "9 bulan, belum ditentukan");

        Element badge = rendered().selectFirst(".status-badge");
        assertThat(badge.text()).isEqualTo("9 bulan, belum ditentukan");
        assertThat(badge.selectFirst("use").attr("href")).isEqualTo("icons/pantau.svg#triangle");
    }

    @Test
    void linksNotesAndSpokenWordsStandInTheirCell() {
        table.row().cell("").link("indikator/7", "Jumlah revisi").note("2 kali").spoken("dijadwalkan");

        assertThat(rendered().selectFirst("td a").attr("href")).isEqualTo("indikator/7");
        assertThat(rendered().selectFirst("td small").text()).isEqualTo("2 kali");
        assertThat(rendered().selectFirst("td .sr-only").text()).isEqualTo("dijadwalkan");
    }

    @Test
    void totalsStandInTheFoot() {
        table.row().cell("a");
        table.footer().cell("Jumlah").columns(3);

        assertThat(rendered().selectFirst("tfoot td").attr("colspan")).isEqualTo("3");
    }

    private Element rendered() {
        return Jsoup.parseBodyFragment(table.html()).selectFirst("table");
    }
}
