package alongside.log;

import alongside.vault.Vault;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** The key that signs checkpoints. Its private half is kept sealed, so that a backup alone signs nothing. */
@Component
class LogKeys {

    private static final String PLACE = "log_key.sealed:";

    private final LogStore store;
    private final Vault vault;

    LogKeys(LogStore store, Vault vault) {
        this.store = store;
        this.vault = vault;
    }

    /** The key, made when there is none yet; then it must be called while writing. */
    KeyPair pair() {
        try {
            var kept = store.key();
            return kept.isPresent() ? open(kept.get()) : fresh();
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("The key that signs the log cannot be read", fault);
        }
    }

    private KeyPair open(LogStore.Key kept) throws GeneralSecurityException {
        var factory = KeyFactory.getInstance("Ed25519");
        var secret = Base64.getDecoder().decode(vault.open(kept.sealed(), PLACE + kept.id()));
        return new KeyPair(factory.generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(kept.publicHalf()))),
                factory.generatePrivate(new PKCS8EncodedKeySpec(secret)));
    }

    private KeyPair fresh() throws GeneralSecurityException {
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        var id = alongside.store.Ids.fresh();
        var base64 = Base64.getEncoder();
        store.addKey(new LogStore.Key(id, base64.encodeToString(pair.getPublic().getEncoded()),
                vault.seal(base64.encodeToString(pair.getPrivate().getEncoded()), PLACE + id)));
        return pair;
    }
}
