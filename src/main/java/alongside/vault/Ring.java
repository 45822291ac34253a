package alongside.vault;

import alongside.vault.rules.RecoveryWords;
import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * The keys in use. The primary key seals; older ones only open, until nothing is sealed under them. The fingerprint
 * key and the older keys are kept sealed under the primary, so that one key on paper opens everything.
 */
record Ring(byte[] primary, byte[] fingerprint, List<byte[]> older) {

    private static final byte[] PLACE = "vault.ring".getBytes(StandardCharsets.UTF_8);
    private static final SecureRandom RANDOM = new SecureRandom();

    static {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Ring fresh() {
        return new Ring(random(), random(), List.of());
    }

    /** The same ring with a new primary key. */
    Ring turned() {
        var all = new ArrayList<>(older);
        all.add(primary);
        return new Ring(random(), fingerprint, List.copyOf(all));
    }

    Ring withoutOlder() {
        return new Ring(primary, fingerprint, List.of());
    }

    Aead aead() throws GeneralSecurityException {
        var keys = KeysetHandle.newBuilder().addEntry(entry(primary).makePrimary());
        for (var key : older) keys.addEntry(entry(key));
        return keys.build().getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    /** Everything but the primary key, sealed under it. */
    String sealedRest() throws GeneralSecurityException {
        var rest = new StringBuilder(HexFormat.of().formatHex(fingerprint));
        older.forEach(key -> rest.append('\n').append(HexFormat.of().formatHex(key)));
        var alone = new Ring(primary, fingerprint, List.of()).aead();
        return Base64.getEncoder().encodeToString(alone.encrypt(rest.toString().getBytes(StandardCharsets.UTF_8), PLACE));
    }

    static Ring open(byte[] primary, String sealedRest) throws GeneralSecurityException {
        var alone = new Ring(primary, new byte[0], List.of()).aead();
        var rest = new String(alone.decrypt(Base64.getDecoder().decode(sealedRest.strip()), PLACE), StandardCharsets.UTF_8).lines()
                .map(line -> HexFormat.of().parseHex(line)).toList();
        return new Ring(primary, rest.getFirst(), rest.subList(1, rest.size()));
    }

    @AccessesPartialKey // the key is ours, and made here
    private static KeysetHandle.Builder.Entry entry(byte[] key) throws GeneralSecurityException {
        var kind = AesGcmParameters.builder().setKeySizeBytes(RecoveryWords.KEY_BYTES).setIvSizeBytes(12).setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.TINK).build();
        int id = RecoveryWords.id(key);
        return KeysetHandle.importKey(AesGcmKey.builder().setParameters(kind)
                .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get())).setIdRequirement(id).build());
    }

    private static byte[] random() {
        var bytes = new byte[RecoveryWords.KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
