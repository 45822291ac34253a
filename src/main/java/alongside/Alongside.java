package alongside;

import alongside.cli.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The house. Nobody imports it; `bin/alongside` starts it. */
@SpringBootApplication
public class Alongside {

    public static void main(String[] args) {
        int code = Commands.run(Alongside.class, args);
        if (code != Commands.STAYS) System.exit(code);
    }
}
