package id.pantau.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What may be configured about the embedded server.
 *
 * @param folder where its data, programs, password and log live; relative to the working directory
 * @param port TCP port on the loopback address, 0 for any free one
 */
@ConfigurationProperties("pantau.database")
record DatabaseProperties(
        @DefaultValue("data/mariadb") Path folder,
        @DefaultValue("0") int port) {}
