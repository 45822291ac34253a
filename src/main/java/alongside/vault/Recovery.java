package alongside.vault;

import alongside.vault.rules.RecoveryWords;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.springframework.stereotype.Component;

/** What is needed to open a backup on an empty machine: the sheet with the key, and the sealed rest of the ring. */
@Component
public class Recovery {

    private final Keys keys;

    Recovery(Keys keys) {
        this.keys = keys;
    }

    /** The key as it stands on the recovery sheet. */
    public String words() {
        return RecoveryWords.write(keys.ring().primary());
    }

    /** The number of the sheet that goes with what is sealed now. */
    public String number() {
        return RecoveryWords.number(keys.ring().primary());
    }

    /** The rest of the ring, sealed under the key of the sheet; this may stand in a backup. */
    public String sealedRest() {
        try {
            return keys.ring().sealedRest();
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** Whether these words are a sheet at all, that is, whether their check is right. */
    public static boolean isSheet(String words) {
        return RecoveryWords.read(words).isPresent();
    }

    public static String number(String words) {
        return RecoveryWords.number(RecoveryWords.read(words).orElseThrow());
    }

    /** Lays the keys into the data folder of an empty machine. @return false when this sheet does not open the rest */
    public static boolean layInto(Path dataFolder, String words, String sealedRest) throws IOException {
        try {
            Keys.save(dataFolder.resolve("key"), Ring.open(RecoveryWords.read(words).orElseThrow(), sealedRest));
            return true;
        } catch (GeneralSecurityException otherKey) {
            return false;
        }
    }
}
