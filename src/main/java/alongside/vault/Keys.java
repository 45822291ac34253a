package alongside.vault;

import alongside.store.Kept;
import alongside.vault.rules.RecoveryWords;
import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * The keys: two small files beside the database and never inside it. `primary.txt` holds what the recovery sheet says
 * and is in no backup; `ring.sealed` holds the rest, sealed under it.
 */
@Component
class Keys {

    private final Path folder;
    private Ring ring;
    private volatile Aead aead;

    Keys(Kept kept) throws GeneralSecurityException, IOException {
        folder = kept.folder().resolve("key");
        ring = Files.exists(folder.resolve("primary.txt")) ? read(folder) : save(folder, Ring.fresh());
        aead = ring.aead();
    }

    Aead aead() {
        return aead;
    }

    synchronized Ring ring() {
        return ring;
    }

    synchronized void use(Ring next) throws GeneralSecurityException, IOException {
        ring = save(folder, next);
        aead = ring.aead();
    }

    String fingerprint(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(ring().fingerprint(), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Ring read(Path folder) throws IOException, GeneralSecurityException {
        var primary = RecoveryWords.read(Files.readString(folder.resolve("primary.txt")))
                .orElseThrow(() -> new IOException("The key in " + folder + " is damaged. Put it right from the recovery sheet."));
        try {
            return Ring.open(primary, Files.readString(folder.resolve("ring.sealed")));
        } catch (GeneralSecurityException notThisOne) {
            // The power went while the key was being changed: the new ring lies ready beside the old one.
            return save(folder, Ring.open(primary, Files.readString(folder.resolve("ring.sealed.new"))));
        }
    }

    /** In such an order that at every moment the key on the disk opens one of the rings on the disk. */
    static Ring save(Path folder, Ring ring) throws IOException, GeneralSecurityException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        write(folder.resolve("ring.sealed.new"), ring.sealedRest());
        write(folder.resolve("primary.txt.new"), RecoveryWords.write(ring.primary()) + "\n");
        Files.move(folder.resolve("primary.txt.new"), folder.resolve("primary.txt"), StandardCopyOption.ATOMIC_MOVE);
        Files.move(folder.resolve("ring.sealed.new"), folder.resolve("ring.sealed"), StandardCopyOption.ATOMIC_MOVE);
        try (var directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
        return ring;
    }

    private static void write(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.SYNC);
    }
}
