package alongside.vault;

import alongside.store.Kept;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** The keys: two small files beside the database and never inside it, nor in any backup. */
@Component
class Keys {

    private final Path folder;
    private volatile Aead aead;
    private final SecretKeySpec fingerprintKey;

    Keys(Kept kept) throws GeneralSecurityException, IOException {
        AeadConfig.register();
        folder = kept.folder().resolve("key");
        Files.createDirectories(folder);
        aead = keyset().getPrimitive(RegistryConfiguration.get(), Aead.class);
        fingerprintKey = new SecretKeySpec(fingerprintBytes(), "HmacSHA256");
    }

    Aead aead() {
        return aead;
    }

    String fingerprint(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(fingerprintKey);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private KeysetHandle keyset() throws GeneralSecurityException, IOException {
        var file = folder.resolve("keyset.json");
        if (Files.exists(file)) return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
        var fresh = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        write(file, TinkJsonProtoKeysetFormat.serializeKeyset(fresh, InsecureSecretKeyAccess.get()).getBytes(StandardCharsets.UTF_8));
        return fresh;
    }

    private byte[] fingerprintBytes() throws IOException {
        var file = folder.resolve("fingerprint.hex");
        if (Files.exists(file)) return HexFormat.of().parseHex(Files.readString(file).trim());
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        write(file, HexFormat.of().formatHex(bytes).getBytes(StandardCharsets.UTF_8));
        return bytes;
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
    }
}
