package id.pantau.shell;

import id.pantau.shared.DomainException;
import id.pantau.shared.NotFoundException;
import id.pantau.uikit.Texts;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;

/** What went wrong, in words for the person in front of the screen. */
record Problem(Kind kind, String sentence) {

    private static final Logger LOG = LoggerFactory.getLogger(Problem.class);
    private static final int INCIDENT_LENGTH = 8;
    private static final Set<Class<? extends Throwable>> DATABASE_AWAY = Set.of(
            DataAccessResourceFailureException.class,
            CannotCreateTransactionException.class,
            SQLNonTransientConnectionException.class,
            SQLTransientConnectionException.class,
            SQLRecoverableException.class);
    private static final Set<Class<? extends Throwable>> UNKNOWN_OR_FORBIDDEN = Set.of(
            NotFoundException.class,
            AccessDeniedException.class,
            com.vaadin.flow.router.NotFoundException.class,
            com.vaadin.flow.router.AccessDeniedException.class);

    /** Finds the words for an error, and writes what nobody expected into the log under an incident number. */
    static Problem of(Throwable error) {
        if (causedBy(error, UNKNOWN_OR_FORBIDDEN)) {
            return new Problem(Kind.NOT_FOUND, Texts.text("shell.problem.not-found.text"));
        }
        DomainException refusal = refusal(error);
        if (refusal != null) {
            return new Problem(
                    Kind.REFUSED,
                    Texts.text(refusal.messageKey(), refusal.arguments().toArray()));
        }
        if (causedBy(error, DATABASE_AWAY)) {
            LOG.error("The database cannot be reached: {}", error.toString());
            return new Problem(Kind.DATABASE_AWAY, Texts.text("shell.problem.database-away.text"));
        }
        if (causedBy(error, Set.of(OptimisticLockingFailureException.class))) {
            return new Problem(Kind.CHANGED_MEANWHILE, Texts.text("shell.problem.changed-meanwhile.text"));
        }
        return unexpected(error);
    }

    String title() {
        return Texts.text(kind.titleKey);
    }

    private static Problem unexpected(Throwable error) {
        String incident = UUID.randomUUID().toString().substring(0, INCIDENT_LENGTH);
        LOG.error("Incident {}", incident, error);
        return new Problem(Kind.UNEXPECTED, Texts.text("shell.problem.unexpected.text", incident));
    }

    private static boolean causedBy(Throwable error, Set<Class<? extends Throwable>> types) {
        return causes(error).anyMatch(cause -> types.stream().anyMatch(type -> type.isInstance(cause)));
    }

    private static @Nullable DomainException refusal(Throwable error) {
        return causes(error)
                .filter(DomainException.class::isInstance)
                .map(DomainException.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static Stream<Throwable> causes(Throwable error) {
        return Stream.<Throwable>iterate(error, cause -> cause != null, Throwable::getCause);
    }

    /** The kinds of problem, with the answer that a browser gets. */
    enum Kind {
        NOT_FOUND(404, "shell.problem.not-found.title"),
        REFUSED(409, "shell.problem.refused.title"),
        CHANGED_MEANWHILE(409, "shell.problem.changed-meanwhile.title"),
        DATABASE_AWAY(503, "shell.problem.database-away.title"),
        UNEXPECTED(500, "shell.problem.unexpected.title");

        private final int status;
        private final String titleKey;

        Kind(int status, String titleKey) {
            this.status = status;
            this.titleKey = titleKey;
        }

        int status() {
            return status;
        }
    }
}
