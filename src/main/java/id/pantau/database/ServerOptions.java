package id.pantau.database;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the embedded server is set up: reachable from this machine only, in UTC, comparing text as people read it. */
final class ServerOptions {

    static final String LOOPBACK = "127.0.0.1";

    private static final String COLLATION = "utf8mb4_uca1400_ai_ci";

    private ServerOptions() {}

    static List<String> toRun(
            ServerFolder folder, ServerPrograms programs, int port, Path firstStatements, List<String> more)
            throws IOException {
        var options = new ArrayList<String>();
        options.add("--no-defaults");
        // early, because a process list may cut long command lines, and a server left behind is known by its folder
        options.add("--datadir=" + folder.files());
        options.add("--basedir=" + programs.home());
        options.add("--tmpdir=" + folder.emptyTemporary());
        options.add("--init-file=" + firstStatements);
        options.addAll(onlyForThisMachine(port));
        options.addAll(List.of(
                "--character-set-server=utf8mb4",
                "--collation-server=" + COLLATION,
                "--character-set-collations=utf8mb4=" + COLLATION,
                "--default-time-zone=+00:00",
                "--max-allowed-packet=64M"));
        options.addAll(asRoot());
        options.addAll(more);
        return options;
    }

    static List<String> toInstall(Path files, ServerPrograms programs) {
        if (programs.areForWindows()) {
            return List.of("--datadir=" + files);
        }
        var options = new ArrayList<>(List.of(
                "--no-defaults",
                "--datadir=" + files,
                "--basedir=" + programs.home(),
                "--force",
                "--skip-name-resolve",
                "--skip-test-db"));
        options.addAll(asRoot());
        return options;
    }

    private static List<String> onlyForThisMachine(int port) {
        return List.of(
                "--bind-address=" + LOOPBACK,
                "--port=" + port,
                "--skip-name-resolve",
                // nothing leaves the machine, and making a certificate takes seconds at every start
                "--skip-ssl",
                // no socket file: its path may not be longer than 107 characters
                "--socket=",
                "--local-infile=0",
                "--console");
    }

    private static List<String> asRoot() {
        return "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
    }

    /**
     * @param wanted a port, or 0 for any
     * @return a port on which nobody listens
     * @throws StartFailure when somebody listens on the wanted one
     */
    static int freePort(int wanted) throws IOException {
        try (var probe = new ServerSocket(wanted, 1, InetAddress.getByName(LOOPBACK))) {
            return probe.getLocalPort();
        } catch (BindException taken) {
            throw StartFailure.portTaken(wanted);
        }
    }
}
