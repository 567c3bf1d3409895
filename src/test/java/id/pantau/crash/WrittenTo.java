package id.pantau.crash;

import id.pantau.PantauApplication;
import id.pantau.realization.CellChange;
import id.pantau.realization.EntryCell;
import id.pantau.realization.EntryField;
import id.pantau.realization.EntryPatch;
import id.pantau.realization.RealizationService;
import id.pantau.realization.SaveOutcome;
import id.pantau.realization.TaskRow;
import id.pantau.realization.workbook.ThroughExcel;
import id.pantau.realization.workbook.WorkbookService;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

/** An application that five people write to until it is killed; it tells on its output what it tries and what is stored. */
final class WrittenTo {

    static final String READY = "READY ";

    private static final YearMonth OCTOBER = YearMonth.of(2024, 10);
    private static final List<String> WRITERS = List.of("keuangan", "data", "sdm", "hukum");
    private static final String UPLOADER = "parmas";
    private static final List<EntryField> FIELDS =
            List.of(EntryField.OBSTACLE, EntryField.FOLLOW_UP, EntryField.SUPPORTING_FACTOR);

    private final RealizationService realizations;
    private final WorkbookService workbooks;
    private final UserDetailsService accounts;
    private final JdbcTemplate sql;
    private final String round;

    private WrittenTo(ConfigurableApplicationContext context, String round) {
        realizations = context.getBean(RealizationService.class);
        workbooks = context.getBean(WorkbookService.class);
        accounts = context.getBean(UserDetailsService.class);
        sql = context.getBean(JdbcTemplate.class);
        this.round = round;
    }

    /** @param arguments the folder of the database, and the number of the round */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        ConfigurableApplicationContext context = SpringApplication.run(
                PantauApplication.class,
                "--server.port=0",
                "--pantau.demo.enabled=true",
                "--pantau.database.folder=" + folder,
                // the real one instead of the shared server of the tests
                "--spring.autoconfigure.exclude=id.pantau.database.TestDatabaseConfiguration");
        WrittenTo application = new WrittenTo(context, arguments[1]);
        application.tellWhatIsStored();
        long server =
                ProcessHandle.current().children().findFirst().orElseThrow().pid();
        System.out.println(READY + server);
        application.signIn(UPLOADER);
        application.upload(
                -1); // the first takes long: with people writing it would seldom be over before the next kill
        WRITERS.forEach(writer -> new Thread(() -> application.write(writer), writer).start());
        new Thread(application::keepUploading, UPLOADER).start();
    }

    private void tellWhatIsStored() {
        for (EntryField field : FIELDS) {
            String column = field.name().toLowerCase(Locale.ROOT);
            sql.query(
                    "select indicator_id, " + column + " from entry where fiscal_year = 2024 and month = 10", found -> {
                        new Word(
                                        Word.Kind.HELD,
                                        "-",
                                        found.getLong(1) + "." + field,
                                        Objects.requireNonNullElse(found.getString(2), ""))
                                .say();
                    });
        }
        sql.query("select follow_up_by from entry where month = 10 and follow_up_by is not null", found -> {
            new Word(Word.Kind.SHEET, "-", "", found.getString(1)).say();
        });
        sql.query(
                "select indicator_id, field, new_text from history_event where kind = 'SAVED' and month = 10"
                        + " and field <> 'FOLLOW_UP_BY' order by id",
                found -> {
                    new Word(Word.Kind.KEPT, "-", found.getLong(1) + "." + found.getString(2), found.getString(3))
                            .say();
                });
    }

    private void write(String writer) {
        signIn(writer);
        Random random = new Random();
        List<TaskRow> rows = realizations.tasks(OCTOBER).getFirst().rows();
        for (int number = 0; ; number++) {
            TaskRow row = rows.get(random.nextInt(rows.size()));
            write(writer, row, FIELDS.get(random.nextInt(FIELDS.size())), writer + "-" + round + "-" + number);
        }
    }

    private void keepUploading() {
        signIn(UPLOADER);
        for (int number = 0; ; number++) {
            upload(number);
        }
    }

    private void upload(int number) {
        String value = UPLOADER + "-" + round + "-" + number;
        new Word(Word.Kind.SENT, UPLOADER, "", value).say();
        try {
            int rows = ThroughExcel.write(workbooks, OCTOBER, value);
            new Word(Word.Kind.APPLIED, UPLOADER, String.valueOf(rows), value).say();
        } catch (RuntimeException failure) {
            pause();
        }
    }

    private void signIn(String writer) {
        UserDetails user = accounts.loadUserByUsername(writer);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
    }

    /** Writes over whatever stands there by now, as a person does who was told of it. */
    private void write(String writer, TaskRow row, EntryField field, String value) {
        EntryCell cell = EntryCell.of(field);
        String name = row.indicator().id().value() + "." + field;
        new Word(Word.Kind.TRY, writer, name, value).say();
        try {
            String seen = row.text(cell);
            SaveOutcome outcome = save(row, cell, seen, value);
            for (int tries = 0; !outcome.isStored() && tries < 20; tries++) {
                outcome = save(row, cell, outcome.conflicts().getFirst().stored(), value);
            }
            new Word(outcome.isStored() ? Word.Kind.ACK : Word.Kind.FAILED, writer, name, value).say();
        } catch (RuntimeException failure) {
            new Word(Word.Kind.FAILED, writer, name, value).say();
            pause();
        }
    }

    private SaveOutcome save(TaskRow row, EntryCell cell, String seen, String value) {
        return realizations.save(EntryPatch.of(row.indicator().id(), OCTOBER, new CellChange(cell, seen, value)));
    }

    /** A database that is gone refuses at once; nobody types that fast. */
    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
