package id.pantau.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.shared.NotFoundException;
import java.sql.SQLNonTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;

class ProblemTest {

    @Test
    void whatIsForbiddenLooksLikeWhatDoesNotExist() {
        assertThat(Problem.of(new AccessDeniedException("no")))
                .isEqualTo(Problem.of(new NotFoundException()))
                .isEqualTo(Problem.of(new com.vaadin.flow.router.NotFoundException()));
    }

    @Test
    void aDatabaseThatIsAwayIsSaidSoHoweverDeepTheCause() {
        assertThat(Problem.of(new DataAccessResourceFailureException("x")).sentence())
                .startsWith("Basis data tidak dapat dihubungi");
        assertThat(Problem.of(new CannotCreateTransactionException("x")).kind()).isEqualTo(Problem.Kind.DATABASE_AWAY);
        assertThat(Problem.of(new IllegalStateException(new RuntimeException(new SQLNonTransientConnectionException())))
                        .kind())
                .isEqualTo(Problem.Kind.DATABASE_AWAY);
    }

    @Test
    void aRefusalSpeaksInItsOwnWords() {
        Problem problem = Problem.of(new RuntimeException(new TestRefusal()));

        assertThat(problem.kind()).isEqualTo(Problem.Kind.REFUSED);
        assertThat(problem.sentence()).isEqualTo("Hari ini: Selasa");
    }

    @Test
    void aSecondSaveIsToldOfTheFirst() {
        assertThat(Problem.of(new OptimisticLockingFailureException("x")).sentence())
                .contains("diubah orang lain");
    }

    @Test
    void anUnexpectedErrorCarriesANumberAndNothingOfItsMessage() {
        Problem first = Problem.of(new IllegalStateException("secret table name"));

        assertThat(first.sentence())
                .containsPattern("nomor kejadian [0-9a-f]{8} ")
                .doesNotContain("secret");
        assertThat(first.kind().status()).isEqualTo(500);
        assertThat(Problem.of(new IllegalStateException("secret table name"))).isNotEqualTo(first);
    }

    private static final class TestRefusal extends id.pantau.shared.DomainException {
        TestRefusal() {
            super("shell.demo.today", "Selasa");
        }
    }
}
