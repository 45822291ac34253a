package alongside.cli;

import alongside.people.NewPerson;
import alongside.people.People;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** For `bin/drill`: writes through a front door until the process is killed, and looks afterwards what is there. */
final class Hammer {

    /** `SOUND` as in earnest; `EARLY` says "saved" before it is; `UNSYNCED` does not wait for the disk. */
    enum How { SOUND, EARLY, UNSYNCED }

    private static final int HANDS = 4;

    private Hammer() {}

    static int write(Class<?> house, List<String> settings, How how) {
        onlyInADrill(settings);
        try (var context = Starting.quietly(house, settings)) {
            if (how == How.UNSYNCED) unsync(context);
            var people = context.getBean(People.class);
            var together = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
            var hands = new Thread[HANDS];
            for (int i = 0; i < HANDS; i++) hands[i] = Thread.ofPlatform().start(() -> {
                while (true) hit(people, together, how);
            });
            for (var hand : hands) hand.join();
            return 0;
        } catch (InterruptedException stopped) {
            return 1;
        }
    }

    private static void hit(People people, TransactionTemplate together, How how) {
        var person = NewPerson.byEmail("Drill", "");
        if (how == How.EARLY) {
            together.executeWithoutResult(status -> {
                say(people.welcome(null, person));
                linger();
            });
        } else {
            say(people.welcome(null, person));
        }
    }

    private static void say(String id) {
        synchronized (System.out) {
            System.out.println(id);
            System.out.flush();
        }
    }

    private static void linger() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Prints how many of the acknowledged ids are not there. */
    static int look(Class<?> house, List<String> settings, Path acked) {
        onlyInADrill(settings);
        try (var context = Starting.quietly(house, settings)) {
            var people = context.getBean(People.class);
            // The last line may be cut off by the kill; it was never read as an acknowledgement.
            var ids = Files.readAllLines(acked).stream().filter(it -> it.length() == 26).toList();
            long lost = 0;
            for (int i = 0; i < ids.size(); i += 500) {
                var some = ids.subList(i, Math.min(i + 500, ids.size()));
                lost += some.size() - people.find(some).size();
            }
            System.out.println(lost);
            return 0;
        } catch (IOException unreadable) {
            throw new Refused(acked + " cannot be read.", 1);
        }
    }

    private static void unsync(ApplicationContext context) {
        try (var connection = context.getBean("writer", HikariDataSource.class).getConnection(); var statement = connection.createStatement()) {
            statement.execute("pragma synchronous = off");
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static void onlyInADrill(List<String> settings) {
        if (!Files.exists(Starting.folder(settings).resolve("drill"))) throw new Refused("A drill runs only in a folder that was made for it.", 1);
    }
}
