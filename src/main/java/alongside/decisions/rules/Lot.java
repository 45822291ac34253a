package alongside.decisions.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * A lot that anybody can draw again: options stand in the order of SHA-256(seed + "/" + option), smallest first, so that
 * the order in which they are listed decides nothing. The seed is published before the votes are counted. Who stands
 * first in the lot wins the tie: is elected, or stays in.
 *
 * @param seed blank where no lot is drawn: then a tie is shown as a tie
 */
public record Lot(String seed) {

    /** Nothing is drawn. */
    public static final Lot NONE = new Lot("");

    public boolean drawn() {
        return !seed.isBlank();
    }

    public List<String> order(Collection<String> options) {
        return options.stream().sorted(Comparator.comparing(this::ticket).thenComparing(it -> it)).toList();
    }

    private String ticket(String option) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest((seed + "/" + option).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
