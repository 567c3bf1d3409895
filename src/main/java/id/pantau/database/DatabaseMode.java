package id.pantau.database;

import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Answers whose database this is: Pantau's own server, or one that the office runs. A bean, to be injected. */
public enum DatabaseMode {
    /** No {@code spring.datasource.url} is given: Pantau starts and stops a MariaDB server by itself. */
    EMBEDDED,
    /** {@code spring.datasource.url} names a server that somebody else runs. */
    EXTERNAL;

    static DatabaseMode of(Environment environment) {
        return StringUtils.hasText(environment.getProperty("spring.datasource.url")) ? EXTERNAL : EMBEDDED;
    }
}
