package id.pantau.planning.importing;

import id.pantau.document.WorkbookReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/**
 * What reading and checking a workbook costs, against opening it with the bare library and touching every cell.
 *
 * <p>Run it with {@code ./mvnw -Pbench test}; it prints and asserts nothing.
 */
class ReadingBenchmark {

    /** Until both are compiled: the library is, having been run by both, long before what is ours. */
    private static final int WARM_UP = 40;

    private static final int RUNS = 31;

    @Test
    void printWhatReadingCosts() {
        SeedDocument.all().forEach(ReadingBenchmark::print);
    }

    private static void print(SeedDocument seed) {
        byte[] workbook = seed.workbook();
        PlanWorkbookReader reader = new PlanWorkbookReader(new WorkbookReader());
        Supplier<Object> ours = () -> reader.read(workbook, seed.name());
        Supplier<Object> bare = () -> touched(workbook);
        List<Long> oursTimes = new ArrayList<>();
        List<Long> bareTimes = new ArrayList<>();
        for (int run = -WARM_UP; run < RUNS; run++) {
            long one = time(ours);
            long other = time(bare);
            if (run >= 0) {
                oursTimes.add(one);
                bareTimes.add(other);
            }
        }
        System.out.printf(
                "BENCH reading %s: plan reader %.2f ms, bare XSSFWorkbook %.2f ms, ratio %.2f (%d runs)%n",
                seed.name(),
                median(oursTimes) / 1e6,
                median(bareTimes) / 1e6,
                (double) median(oursTimes) / median(bareTimes),
                RUNS);
    }

    private static int touched(byte[] content) {
        int letters = 0;
        DataFormatter formatter = new DataFormatter();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        letters += formatter.formatCellValue(cell).length();
                    }
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return letters;
    }

    private static long time(Supplier<Object> work) {
        long start = System.nanoTime();
        work.get();
        return System.nanoTime() - start;
    }

    private static long median(List<Long> times) {
        Collections.sort(times);
        return times.get(times.size() / 2);
    }
}
