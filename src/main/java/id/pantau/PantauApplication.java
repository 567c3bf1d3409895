package id.pantau;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Pantau. */
@SpringBootApplication
public class PantauApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(PantauApplication.class, arguments);
    }
}
