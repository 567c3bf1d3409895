package id.pantau.database;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;

@ApplicationModuleTest
class DatabaseModuleTest {

    @Autowired
    DatabaseMode mode;

    @Autowired
    DataSource dataSource;

    @Test
    void withoutAnAddressTheDatabaseIsOurOwn() {
        assertThat(mode).isEqualTo(DatabaseMode.EMBEDDED);
    }

    @Test
    void theDataSourceIsARealMariaDbThatLiquibaseHasPrepared() {
        var database = JdbcClient.create(dataSource);

        assertThat(database.sql("SELECT version()").query(String.class).single())
                .startsWith("11.4.")
                .contains("MariaDB");
        assertThat(database.sql("SELECT count(*) FROM DATABASECHANGELOGLOCK")
                        .query(Integer.class)
                        .single())
                .isNotNegative();
    }
}
