package id.pantau.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

@InBrowser
class ReviewIT {

    private static final String SEPTEMBER = "2024-09";
    private static final String CONTROL = "Persentase pelaksanaan SPIP secara efektif dan efisien.";
    private static final int ROW = 4;
    private static final String REASON = "Jelaskan mengapa turun sejauh ini.";

    @Test
    void whatThePlannerGivesBackIsMendedByTheUnitAndApprovedByTheSekretaris(Visitor visitor) {
        TasksPage tasks = tasks(visitor);
        tasks.into(ROW, "value").type("40", Keys.TAB).says(ROW, "value", "tersimpan");
        tasks.into(ROW, "carried_out").type("T", Keys.TAB).says(ROW, "carried_out", "tersimpan");
        handIn(tasks);

        ReviewPage planner = review(visitor, "perencana");
        int waiting = planner.waiting();
        assertThat(planner.findings(CONTROL))
                .anyMatch(said -> said.startsWith("Hasil kurang tanpa penjelasan:"))
                .anyMatch(said -> said.startsWith("Nilai s.d. bulan ini turun: 40 % sekarang"));
        planner.into(CONTROL).giveBack("Kendala", REASON);
        assertThat(planner.waiting()).isEqualTo(waiting - 1);
        planner.all("Verifikasi").tells("%d isian diverifikasi.".formatted(waiting - 1));

        tasks = tasks(visitor);
        assertThat(tasks.remark(ROW, "obstacle")).contains(REASON, "Perencana");
        tasks.into(ROW, "obstacle").type("Penilai belum ditunjuk.", Keys.TAB).says(ROW, "obstacle", "tersimpan");
        handIn(tasks);

        planner = review(visitor, "perencana").into(CONTROL);
        planner.tells(REASON).tells("Penilai belum ditunjuk.").key("v").tells("1 isian diverifikasi.");

        review(visitor, "sekretaris").all("Setujui").tells("%d isian disetujui.".formatted(waiting));
    }

    private static TasksPage tasks(Visitor visitor) {
        asked(visitor, "tugas/" + SEPTEMBER, "hukum");
        return new TasksPage(visitor);
    }

    private static void handIn(TasksPage tasks) {
        tasks.stored().press(Find.button("Ajukan")).at("Ajukan 1 baris").type(Keys.ENTER);
        tasks.see(Find.words("1 baris diajukan."));
    }

    private static ReviewPage review(Visitor visitor, String account) {
        asked(visitor, "pemeriksaan?bulan=" + SEPTEMBER, account);
        return new ReviewPage(visitor);
    }

    /** Lets somebody else sit down and go straight to a page, who has to sign in on the way. */
    private static void asked(Visitor visitor, String page, String account) {
        visitor.driver().manage().deleteAllCookies();
        visitor.open(page);
        new SignInPage(visitor).choose(account);
    }
}
