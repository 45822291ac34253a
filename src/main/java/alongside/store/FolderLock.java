package alongside.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps a second process out of the data folder. The system lets go of the lock when this process ends, however it ends. */
@Component
public class FolderLock implements AutoCloseable {

    private final FileChannel file;

    FolderLock(Kept kept) throws IOException {
        Files.createDirectories(kept.folder());
        file = FileChannel.open(kept.folder().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock() == null) {
            file.close();
            throw new AlreadyOpen(kept.folder());
        }
    }

    /** Whether some process has this folder open now. */
    public static boolean isHeld(Path folder) {
        var lock = folder.resolve("lock");
        if (!Files.exists(lock)) return false;
        try (var file = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            return file.tryLock() == null;
        } catch (OverlappingFileLockException openHere) {
            return true;
        } catch (IOException unreadable) {
            return false; // opening it in earnest will say why
        }
    }

    private @Nullable FileLock lock() throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException openHere) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
