package alongside.store;

import java.nio.file.Path;

/** Another process has this data folder open. Two writers would spoil each other's work, so the second does not start. */
public class AlreadyOpen extends RuntimeException {

    AlreadyOpen(Path folder) {
        super("Alongside is already running on " + folder + ". Stop it first, or choose another folder with --data.");
    }
}
