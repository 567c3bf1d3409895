package id.pantau.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalyzedException;

/**
 * Says in one sentence why there is no database to start with; Spring Boot prints it in place of a stack trace.
 *
 * <p>Indonesian first, English after it: before the start there is nobody whose language is known.
 */
class StartFailure extends FailureAnalyzedException {

    private static final String SET_URL_ID =
            "Isi SPRING_DATASOURCE_URL (jdbc:mariadb://host:3306/pantau), SPRING_DATASOURCE_USERNAME dan"
                    + " SPRING_DATASOURCE_PASSWORD.";
    private static final String SET_URL_EN =
            "Set SPRING_DATASOURCE_URL (jdbc:mariadb://host:3306/pantau), SPRING_DATASOURCE_USERNAME and"
                    + " SPRING_DATASOURCE_PASSWORD.";

    private StartFailure(String problem, String action, @Nullable Throwable cause) {
        super(problem, action);
        if (cause != null) {
            initCause(cause);
        }
    }

    static StartFailure folderInUse(Path folder) {
        return new StartFailure(
                "Folder basis data " + folder + " sedang dipakai oleh Pantau lain yang masih berjalan.\n"
                        + "The database folder " + folder + " is in use by another Pantau that is still running.",
                "Hentikan Pantau yang satu itu, atau pilih folder lain dengan PANTAU_DATABASE_FOLDER.\n"
                        + "Stop that one first, or choose another folder with PANTAU_DATABASE_FOLDER.",
                null);
    }

    static StartFailure folderUnusable(Path folder, Throwable cause) {
        return new StartFailure(
                "Folder basis data " + folder + " tidak dapat dibuat atau ditulis (" + cause + ").\n"
                        + "The database folder " + folder + " cannot be created or written.",
                "Beri hak tulis pada folder itu, atau pilih folder lain dengan PANTAU_DATABASE_FOLDER.\n"
                        + "Make it writable, or choose another folder with PANTAU_DATABASE_FOLDER.",
                cause);
    }

    static StartFailure portTaken(int port) {
        return new StartFailure(
                "Port " + port + " untuk basis data bawaan sedang dipakai program lain.\n" + "Port " + port
                        + " for the embedded database is in use by another program.",
                "Pilih port lain dengan PANTAU_DATABASE_PORT, atau 0 untuk port bebas mana pun.\n"
                        + "Choose another one with PANTAU_DATABASE_PORT, or 0 for any free port.",
                null);
    }

    /** @param reason what the machine said when the program was tried, or nothing when there is none to try */
    static StartFailure noServerProgram(String reason) {
        return new StartFailure(
                ("Tidak ada basis data: alamatnya tidak diisi, dan paket ini tidak membawa MariaDB yang berjalan di"
                                + " komputer ini.\n"
                                + "No database: no address is configured, and this package brings no MariaDB that runs on this"
                                + " machine.\n"
                                + reason)
                        .strip(),
                SET_URL_ID + "\n" + SET_URL_EN,
                null);
    }

    static StartFailure serverStopped(Path log, String lastError) {
        return new StartFailure(
                "Server MariaDB bawaan tidak berhasil dijalankan. " + lastError
                        + "\nThe embedded MariaDB server could not be started.",
                "Lihat " + log + " untuk sebabnya.\nSee " + log + " for the cause.",
                null);
    }

    static StartFailure notMariaDb() {
        return new StartFailure(
                "Alamat basis data harus dimulai dengan jdbc:mariadb://\n"
                        + "The database address has to start with jdbc:mariadb://",
                SET_URL_ID + "\n" + SET_URL_EN,
                null);
    }

    static StartFailure refused(String server, Throwable cause) {
        return new StartFailure(
                "Server basis data " + server + " menolak nama pengguna atau kata sandi yang diberikan.\n"
                        + "The database server " + server + " refuses the given user name or password.",
                "Periksa SPRING_DATASOURCE_USERNAME dan SPRING_DATASOURCE_PASSWORD.\n"
                        + "Check SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.",
                cause);
    }

    static StartFailure unreachable(String server, Throwable cause) {
        return new StartFailure(
                "Server basis data " + server + " tidak dapat dihubungi.\n" + "The database server " + server
                        + " cannot be reached.",
                "Pastikan server itu berjalan dan SPRING_DATASOURCE_URL benar.\n"
                        + "Make sure that it is running and that SPRING_DATASOURCE_URL is right.",
                cause);
    }

    static StartFailure noSuchDatabase(String server, Throwable cause) {
        return new StartFailure(
                "Server basis data " + server + " menjawab, tetapi basis data di SPRING_DATASOURCE_URL tidak ada atau"
                        + " tidak boleh dibuka.\n"
                        + "The database server " + server + " answers, but the database in SPRING_DATASOURCE_URL does"
                        + " not exist or may not be opened.",
                "Buat basis data itu dan beri hak kepada SPRING_DATASOURCE_USERNAME.\n"
                        + "Create it and grant it to SPRING_DATASOURCE_USERNAME.",
                cause);
    }
}
