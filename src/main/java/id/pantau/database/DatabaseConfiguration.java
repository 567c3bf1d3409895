package id.pantau.database;

import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/**
 * Gives Spring Boot the connection its data source uses.
 *
 * <p>An auto-configuration, so that tests of a single room have it too. Spring destroys the server after everything
 * that talks to it, because the data source depends on these details.
 */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseConfiguration {

    @Bean
    DatabaseMode databaseMode(Environment environment) {
        return DatabaseMode.of(environment);
    }

    @Bean
    @ConditionalOnEmbeddedDatabase
    @ConditionalOnMissingBean(JdbcConnectionDetails.class)
    EmbeddedDatabase embeddedDatabase(DatabaseProperties properties) {
        return EmbeddedDatabase.start(properties.folder(), properties.port(), List.of());
    }

    @Bean
    @ConditionalOnMissingBean(JdbcConnectionDetails.class)
    ExternalDatabase externalDatabase(DataSourceProperties properties) {
        return ExternalDatabase.reach(
                properties.determineUrl(), properties.determineUsername(), properties.determinePassword());
    }
}
