package id.pantau.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the application, and in every other round its database, at random moments while four people write and a fifth
 * uploads filled sheets, until 500 values are acknowledged; after every kill it starts anew on the same folder, looks for
 * each of them, and for sheets that were taken over by half.
 *
 * <p>Run it with {@code ./mvnw -Pbench test -Dpantau.tests='**}{@code /CrashTrial.java'}; it prints what it found.
 */
class CrashTrial {

    private static final int VALUES = 500;
    private static final int FEWEST_PER_ROUND = 25;
    private static final int MORE_PER_ROUND = 60;

    @TempDir
    Path folder;

    private final Ledger ledger = new Ledger();
    private final List<String> losses = new ArrayList<>();
    private final Random random = new Random();

    @Test
    void nothingAcknowledgedIsLost() throws Exception {
        int round = 0;
        int databaseKills = 0;
        while (ledger.acknowledged() < VALUES) {
            boolean database = round % 2 == 1;
            run(round, ledger.acknowledged() + FEWEST_PER_ROUND + random.nextInt(MORE_PER_ROUND), database);
            databaseKills += database ? 1 : 0;
            round++;
            System.out.printf(
                    "CRASH round %d: %s killed, %d values and %d uploads acknowledged so far, %d lost%n",
                    round,
                    database ? "database" : "application",
                    ledger.acknowledged(),
                    ledger.uploads(),
                    losses.size());
        }
        run(round, 0, false);
        System.out.printf(
                "CRASH %d values by four writers and %d uploads by a fifth acknowledged, %d kills of the application,"
                        + " %d of the database, %d lost or half applied%n",
                ledger.acknowledged(), ledger.uploads(), round - databaseKills, databaseKills, losses.size());
        assertThat(ledger.uploads()).isPositive();
        assertThat(losses).isEmpty();
    }

    /** @param until kill when so many values are acknowledged; 0 to look at what is stored and write nothing more */
    private void run(int round, int until, boolean database) throws Exception {
        Process application = start(round);
        try (BufferedReader said = application.inputReader()) {
            long server = heardUntilReady(said);
            losses.addAll(ledger.losses());
            while (ledger.acknowledged() < until) {
                Word.in(String.valueOf(said.readLine())).ifPresent(ledger::hear);
            }
            if (database) {
                ProcessHandle.of(server).ifPresent(ProcessHandle::destroyForcibly);
                heardUntilAllFail(said);
            }
            // killed by its handle, so that what it had said before can still be read
            application.toHandle().destroyForcibly();
            said.lines().forEach(line -> Word.in(line).ifPresent(ledger::hear));
        } finally {
            application.destroyForcibly().waitFor();
        }
    }

    private Process start(int round) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dvaadin.productionMode=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WrittenTo.class.getName(),
                        folder.toString(),
                        String.valueOf(round))
                .redirectErrorStream(true)
                .start();
    }

    private long heardUntilReady(BufferedReader said) throws IOException {
        List<String> others = new ArrayList<>();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(WrittenTo.READY)) {
                return Long.parseLong(line.substring(WrittenTo.READY.length()));
            }
            if (Word.in(line)
                    .map(word -> {
                        ledger.hear(word);
                        return word;
                    })
                    .isEmpty()) {
                others.add(line);
            }
        }
        throw new IllegalStateException("the application did not start:\n" + String.join("\n", others));
    }

    /** Lets the writers notice, each of them, that nothing can be stored any more. */
    private void heardUntilAllFail(BufferedReader said) throws IOException {
        int failures = 0;
        while (failures < 8) {
            var word = Word.in(String.valueOf(said.readLine()));
            word.ifPresent(ledger::hear);
            failures += word.filter(it -> it.kind() == Word.Kind.FAILED).isPresent() ? 1 : 0;
        }
    }
}
