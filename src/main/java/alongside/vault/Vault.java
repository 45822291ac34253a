package alongside.vault;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * Seals private fields before they reach the database. A sealed text belongs to one place (table, column and row id):
 * moved to another row it does not open.
 */
@Component
public class Vault {

    private final Keys keys;

    Vault(Keys keys) {
        this.keys = keys;
    }

    /** @param place where it will be kept, for example `person.email:` and the person's id */
    public String seal(String secret, String place) {
        try {
            var sealed = aead().encrypt(secret.getBytes(StandardCharsets.UTF_8), place.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(sealed);
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("Could not seal " + place, fault);
        }
    }

    /** @throws Unopenable when it was sealed elsewhere, altered, or under a key this machine does not have */
    public String open(String sealed, String place) {
        try {
            var opened = aead().decrypt(Base64.getDecoder().decode(sealed), place.getBytes(StandardCharsets.UTF_8));
            return new String(opened, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException fault) {
            throw new Unopenable(place, fault);
        }
    }

    /**
     * A keyed fingerprint, to find a row by a secret (an e-mail address) without keeping the secret in clear.
     * Equal texts have equal fingerprints, so use it only where looking up is needed.
     */
    public String fingerprint(String text) {
        return keys.fingerprint(text);
    }

    private Aead aead() {
        return keys.aead();
    }
}
