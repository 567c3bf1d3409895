package id.pantau.database;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.List;

/** Another Pantau process that holds a database folder, with one row written, until it is killed. */
final class HeldDatabase implements AutoCloseable {

    private final Process process;
    private final long serverPid;

    private HeldDatabase(Process process, long serverPid) {
        this.process = process;
        this.serverPid = serverPid;
    }

    public static void main(String[] arguments) throws Exception {
        var database = OwnFolder.startDurable(Path.of(arguments[0]));
        Sql.execute(database, "CREATE TABLE note (words TEXT)", "INSERT INTO note VALUES ('before the kill')");
        var server = ProcessHandle.current().children().findFirst().orElseThrow();
        System.out.println("holding " + server.pid());
        System.in.read();
    }

    static HeldDatabase start(Path folder) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(List.of(
                        java, "-cp", System.getProperty("java.class.path"), HeldDatabase.class.getName(), "" + folder))
                .redirectErrorStream(true)
                .start();
        BufferedReader said = process.inputReader();
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith("holding ")) {
                return new HeldDatabase(process, Long.parseLong(line.substring("holding ".length())));
            }
        }
        throw new IllegalStateException("the other process ended without a database");
    }

    boolean serverRuns() {
        return ProcessHandle.of(serverPid).filter(ProcessHandle::isAlive).isPresent();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws Exception {
        kill();
        ProcessHandle.of(serverPid).ifPresent(ProcessHandle::destroyForcibly);
    }
}
