package alongside;

import alongside.cli.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The house. Nobody imports it; `bin/alongside` starts it. */
@SpringBootApplication
@EnableScheduling
public class Alongside {

    public static void main(String[] args) {
        int code = Commands.run(Alongside.class, args);
        if (code != Commands.STAYS) System.exit(code);
    }
}
