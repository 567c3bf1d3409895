package id.pantau.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

class ExternalDatabaseTest {

    static final String SECRET = "rahasia-sekali";

    final JdbcConnectionDetails server = SharedServer.details();
    final String url = String.valueOf(server.getJdbcUrl());
    final String address = URI.create(url.substring("jdbc:".length())).getAuthority();

    @Test
    void aServerThatAnswersIsUsedAsConfigured() throws Exception {
        var database = ExternalDatabase.reach(url, server.getUsername(), server.getPassword());

        assertThat(database.getJdbcUrl()).isEqualTo(url);
        assertThat(Sql.ask(database, "SELECT 'in'")).isEqualTo("in");
    }

    @Test
    void aWrongPasswordIsSaidWithTheServerAndWithoutThePassword() {
        assertThatThrownBy(() -> ExternalDatabase.reach(url, "pantau", SECRET))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("menolak nama pengguna atau kata sandi")
                .hasMessageContaining(address)
                .hasMessageNotContaining(SECRET);
    }

    @Test
    void aServerThatDoesNotListenIsNamed() throws Exception {
        int unused;
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            unused = probe.getLocalPort();
        }
        assertThatThrownBy(() -> ExternalDatabase.reach("jdbc:mariadb://127.0.0.1:" + unused + "/pantau", "a", SECRET))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("127.0.0.1:" + unused + " tidak dapat dihubungi")
                .hasMessageNotContaining(SECRET);
    }

    @Test
    void aServerThatAcceptsButNeverAnswersIsGivenUp() throws Exception {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var silentUrl = "jdbc:mariadb://127.0.0.1:" + silent.getLocalPort() + "/pantau";
            assertThatThrownBy(() -> ExternalDatabase.reach(silentUrl, "a", SECRET))
                    .hasMessageContaining("tidak dapat dihubungi");
        }
    }

    @Test
    void aDatabaseThatDoesNotExistIsToldApartFromAStoppedServer() {
        assertThatThrownBy(() -> ExternalDatabase.reach(url + "_missing", server.getUsername(), server.getPassword()))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("tidak ada");
    }

    @Test
    void anAddressOfAnotherKindIsRefusedWithoutRepeatingIt() {
        assertThatThrownBy(() -> ExternalDatabase.reach("jdbc:mysql://host/db?password=" + SECRET, null, null))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("jdbc:mariadb://")
                .hasMessageNotContaining(SECRET);
    }
}
