package alongside.log.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hashes of the log: of a leaf, of a node (RFC 9162, 2.1.1), and of what a leaf says. */
public final class Hashes {

    private Hashes() {}

    /** Of what a leaf says. Without the salt nobody can try out what it might have said. */
    public static byte[] content(byte[] salt, String content) {
        return sha256(salt, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Type and id end with a line feed, which neither of them holds: so no two leaves can be written alike. */
    public static byte[] leaf(String type, String id, byte[] content) {
        return sha256(new byte[] {0}, (type + "\n" + id + "\n").getBytes(StandardCharsets.UTF_8), content);
    }

    static byte[] node(byte[] left, byte[] right) {
        return sha256(new byte[] {1}, left, right);
    }

    static byte[] sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) digest.update(part);
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
