package alongside;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The house. Nobody imports it; `bin/alongside` starts it. */
@SpringBootApplication
public class Alongside {

    public static void main(String[] args) {
        SpringApplication.run(Alongside.class, args);
    }
}
