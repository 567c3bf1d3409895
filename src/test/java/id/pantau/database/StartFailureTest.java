package id.pantau.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class StartFailureTest {

    @TempDir
    Path temporary;

    @Test
    void aFolderInUseIsPrintedAsSentencesWithoutAStackTrace(CapturedOutput output) throws Exception {
        var folder = OwnFolder.in(temporary);
        try (var database = OwnFolder.start(folder)) {
            start("--pantau.database.folder=" + folder);
        } finally {
            OwnFolder.giveBack(folder);
        }
        assertThat(output.getOut())
                .contains("sedang dipakai oleh Pantau lain", "is in use by another Pantau", folder.toString())
                .doesNotContain("\tat ");
    }

    @Test
    void aServerThatRefusesIsPrintedWithoutAStackTraceOrThePassword(CapturedOutput output) {
        start(
                "--spring.datasource.url=" + SharedServer.details().getJdbcUrl(),
                "--spring.datasource.username=pantau",
                "--spring.datasource.password=rahasia-sekali");

        assertThat(output.getOut())
                .contains("menolak nama pengguna atau kata sandi", "SPRING_DATASOURCE_PASSWORD")
                .doesNotContain("\tat ", "rahasia-sekali");
    }

    private static void start(String... arguments) {
        Throwable failure = catchThrowable(() -> new SpringApplicationBuilder(OnlyTheDatabase.class)
                .web(WebApplicationType.NONE)
                .run(arguments)
                .close());
        assertThat(failure).isNotNull();
    }

    @ImportAutoConfiguration({DatabaseConfiguration.class, DataSourceAutoConfiguration.class})
    static class OnlyTheDatabase {}
}
