package id.pantau.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The office's own server, asked once before anything else needs it, so that a refusal can be said in a sentence. */
final class ExternalDatabase implements JdbcConnectionDetails {

    private static final Pattern SERVER = Pattern.compile("jdbc:mariadb:(?:[a-z-]+:)?//(?:[^/?]*@)?([^/?@]*).*");
    private static final int CONNECT_TIMEOUT_MS = 5_000;

    private final String url;
    private final @Nullable String user;
    private final @Nullable String password;

    private ExternalDatabase(String url, @Nullable String user, @Nullable String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** @throws StartFailure when the server does not answer within five seconds, or refuses */
    static ExternalDatabase reach(@Nullable String url, @Nullable String user, @Nullable String password) {
        Matcher server = SERVER.matcher(String.valueOf(url));
        if (url == null || !server.matches()) {
            throw StartFailure.notMariaDb();
        }
        var database = new ExternalDatabase(url, user, password);
        try (Connection ignored = DriverManager.getConnection(url, database.credentials())) {
            return database;
        } catch (SQLException failure) {
            throw sentenceFor(failure, server.group(1));
        }
    }

    private static StartFailure sentenceFor(SQLException failure, String server) {
        // 28000: wrong user or password; 42000: unknown database, or no right to it
        return switch (String.valueOf(failure.getSQLState())) {
            case "28000" -> StartFailure.refused(server, failure);
            case "42000" -> StartFailure.noSuchDatabase(server, failure);
            default -> StartFailure.unreachable(server, failure);
        };
    }

    private Properties credentials() {
        var properties = new Properties();
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        properties.setProperty("connectTimeout", String.valueOf(CONNECT_TIMEOUT_MS));
        return properties;
    }

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public @Nullable String getUsername() {
        return user;
    }

    @Override
    public @Nullable String getPassword() {
        return password;
    }
}
