package id.pantau.database;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;

/** Gives every Spring context of the tests an empty database of its own, without a word in the test class. */
@AutoConfiguration(before = DatabaseConfiguration.class)
class TestDatabaseConfiguration {

    @Bean
    @ConditionalOnEmbeddedDatabase
    JdbcConnectionDetails testDatabase() {
        return SharedServer.newDatabase();
    }
}
