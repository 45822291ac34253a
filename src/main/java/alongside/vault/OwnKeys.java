package alongside.vault;

import alongside.store.Kept;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Keys that one thing has for itself, until they are destroyed: a file each in the data folder, never in the database
 * and in no backup. When such a key is destroyed, what was sealed under it says nothing any more, in older backups too.
 */
@Component
public class OwnKeys {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;

    OwnKeys(Kept kept) {
        folder = kept.folder().resolve("own-keys");
    }

    /** Makes a key, and is sure that it is on the disk. */
    public void make(String name) {
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            var part = folder.resolve(name + ".part");
            Files.deleteIfExists(part);
            Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(part, HexFormat.of().formatHex(random(KEY_BYTES)), StandardOpenOption.SYNC);
            Files.move(part, file(name), StandardCopyOption.ATOMIC_MOVE);
            sync();
        } catch (IOException fault) {
            throw new UncheckedIOException("A key could not be made", fault);
        }
    }

    public boolean has(String name) {
        return Files.exists(file(name));
    }

    /** The names of the keys that there are. */
    public List<String> names() {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.map(it -> it.getFileName().toString()).filter(it -> !it.endsWith(".part")).sorted().toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Writes over it, and takes it away. */
    public void destroy(String name) {
        try {
            if (!has(name)) return;
            try (var channel = FileChannel.open(file(name), StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(random(2 * KEY_BYTES)), 0);
                channel.force(true);
            }
            Files.deleteIfExists(file(name));
            sync();
        } catch (IOException fault) {
            throw new UncheckedIOException("A key could not be destroyed", fault);
        }
    }

    /** @param place what the text belongs to: sealed for one place it does not open for another */
    public String seal(String name, String text, String place) {
        try {
            var nonce = random(NONCE_BYTES);
            var cipher = cipher(Cipher.ENCRYPT_MODE, name, nonce, place);
            var sealed = cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array());
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("Could not seal", fault);
        }
    }

    /** @throws Unopenable when it was sealed for another place, altered, or under another key */
    public String open(String name, String sealed, String place) {
        try {
            var bytes = Base64.getDecoder().decode(sealed);
            var cipher = cipher(Cipher.DECRYPT_MODE, name, java.util.Arrays.copyOf(bytes, NONCE_BYTES), place);
            return new String(cipher.doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException fault) {
            throw new Unopenable(place, fault);
        }
    }

    /** To find a row by a text without keeping the text: it means nothing once the key is destroyed. */
    public String fingerprint(String name, String text) {
        return HexFormat.of().formatHex(mac(key(name), "find\n" + text));
    }

    private Cipher cipher(int mode, String name, byte[] nonce, String place) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(mac(key(name), "seal"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] key(String name) {
        try {
            return HexFormat.of().parseHex(Files.readString(file(name)));
        } catch (IOException fault) {
            throw new UncheckedIOException("There is no key of this name", fault);
        }
    }

    private Path file(String name) {
        if (!name.matches("[0-9a-z]{26}")) throw new IllegalArgumentException("A key is named by an id");
        return folder.resolve(name);
    }

    private void sync() throws IOException {
        try (var directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    private static byte[] random(int size) {
        var bytes = new byte[size];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
