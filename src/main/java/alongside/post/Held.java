package alongside.post;

import alongside.store.Kept;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/**
 * After a restore letters are held until a person lets them go: those waiting in the backup may have been sent since
 * it was made.
 */
@Component
public class Held {

    private final Path mark;

    Held(Kept kept) {
        mark = kept.folder().resolve("restored");
    }

    public boolean isHeld() {
        return Files.exists(mark);
    }

    public void letGo() {
        try {
            Files.deleteIfExists(mark);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
