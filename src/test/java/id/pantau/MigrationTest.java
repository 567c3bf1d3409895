package id.pantau;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An empty MariaDB is brought to head and validated by Hibernate, or this context does not start. */
@SpringBootTest
class MigrationTest {

    @Autowired
    private JdbcClient database;

    @Test
    void anEmptyDatabaseIsBroughtToHeadAndFitsTheEntities() {
        assertThat(database.sql("select count(*) from DATABASECHANGELOG")
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(4);
        assertThat(database.sql("select version()").query(String.class).single())
                .startsWith("11.4.")
                .contains("MariaDB");
    }
}
