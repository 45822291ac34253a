package alongside.log.rules;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A text with a signature under it, as C2SP signed-note says: the text, an empty line, and a line with a long dash, the
 * signer's name, and four bytes that name the key before the Ed25519 signature.
 */
public final class Note {

    private static final byte ED25519 = 1;
    private static final byte[] BEFORE_KEY = HexFormat.of().parseHex("302a300506032b6570032100");

    private Note() {}

    public static String sign(String text, String signer, PrivateKey key, PublicKey itsPublic) throws GeneralSecurityException {
        var signature = Signature.getInstance("Ed25519");
        signature.initSign(key);
        signature.update(text.getBytes(StandardCharsets.UTF_8));
        var signed = signature.sign();
        var line = Arrays.copyOf(keyId(signer, raw(itsPublic)), 4 + signed.length);
        System.arraycopy(signed, 0, line, 4, signed.length);
        return text + "\n— " + signer + " " + Base64.getEncoder().encodeToString(line) + "\n";
    }

    /** What is above the signature. */
    public static String text(String note) {
        int end = note.indexOf("\n\n");
        return end < 0 ? "" : note.substring(0, end + 1);
    }

    /** @param verifier as {@link #verifier} writes it */
    public static boolean isSignedBy(String note, String verifier) {
        try {
            var parts = verifier.split("\\+", 3);
            var key = Base64.getDecoder().decode(parts[2]);
            var raw = Arrays.copyOfRange(key, 1, key.length);
            var id = keyId(parts[0], raw);
            if (key[0] != ED25519 || raw.length != 32 || !HexFormat.of().formatHex(id).equals(parts[1])) return false;
            var text = text(note);
            var start = text.length() + 1;
            var line = "— " + parts[0] + " ";
            if (text.isEmpty() || !note.startsWith(line, start) || !note.endsWith("\n")) return false;
            var written = note.substring(start + line.length(), note.length() - 1);
            var signed = Base64.getDecoder().decode(written);
            // The last letter has two bits that say nothing, and the decoder takes them as they come.
            if (!Base64.getEncoder().encodeToString(signed).equals(written)) return false;
            if (signed.length != 68 || !Arrays.equals(id, Arrays.copyOf(signed, 4))) return false;
            var signature = Signature.getInstance("Ed25519");
            signature.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(joined(BEFORE_KEY, raw))));
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.verify(Arrays.copyOfRange(signed, 4, signed.length));
        } catch (GeneralSecurityException | IllegalArgumentException | ArrayIndexOutOfBoundsException notASignature) {
            return false;
        }
    }

    /** The key in one line, for whoever checks: name, its four bytes, and the key. */
    public static String verifier(String signer, PublicKey key) {
        var raw = raw(key);
        return signer + "+" + HexFormat.of().formatHex(keyId(signer, raw)) + "+" + Base64.getEncoder().encodeToString(joined(new byte[] {ED25519}, raw));
    }

    private static byte[] keyId(String signer, byte[] raw) {
        return Arrays.copyOf(Hashes.sha256((signer + "\n").getBytes(StandardCharsets.UTF_8), new byte[] {ED25519}, raw), 4);
    }

    private static byte[] raw(PublicKey key) {
        var encoded = key.getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
    }

    private static byte[] joined(byte[] one, byte[] two) {
        var both = Arrays.copyOf(one, one.length + two.length);
        System.arraycopy(two, 0, both, one.length, two.length);
        return both;
    }
}
