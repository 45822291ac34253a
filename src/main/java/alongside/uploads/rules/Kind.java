package alongside.uploads.rules;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The files we take. What a file is called, and what the browser says it is, are not asked. */
public enum Kind {
    JPEG("image/jpeg", "jpg", true),
    PNG("image/png", "png", true),
    GIF("image/gif", "gif", true),
    PDF("application/pdf", "pdf", false),
    OFFICE("application/octet-stream", "docx", false),
    MP3("audio/mpeg", "mp3", false),
    M4A("audio/mp4", "m4a", false),
    WAV("audio/wav", "wav", false),
    OGG("audio/ogg", "ogg", false),
    MP4("video/mp4", "mp4", false),
    MOV("video/quicktime", "mov", false),
    WEBM("video/webm", "webm", false),
    /** What a browser records of a voice. */
    WEBM_SOUND("audio/webm", "webm", false);

    /** A file is told from its beginning: it is the same whether all of it is looked at or not. */
    private static final int BEGINNING = 4096;

    private final String type;
    private final String ending;
    private final boolean picture;

    Kind(String type, String ending, boolean picture) {
        this.type = type;
        this.ending = ending;
        this.picture = picture;
    }

    public String type() {
        return type;
    }

    public String ending() {
        return ending;
    }

    /** Pictures are drawn anew before they are kept, so that nothing hides in them. */
    public boolean isPicture() {
        return picture;
    }

    public boolean isSound() {
        return type.startsWith("audio/");
    }

    public boolean isFilm() {
        return type.startsWith("video/");
    }

    public static Optional<Kind> of(byte[] bytes) {
        if (begins(bytes, 0, "\u00ff\u00d8\u00ff")) return Optional.of(JPEG);
        if (begins(bytes, 0, "\u0089PNG\r\n\u001a\n")) return Optional.of(PNG);
        if (begins(bytes, 0, "GIF87a") || begins(bytes, 0, "GIF89a")) return Optional.of(GIF);
        if (begins(bytes, 0, "%PDF-")) return Optional.of(PDF);
        if (begins(bytes, 0, "PK\u0003\u0004") && isOffice(bytes)) return Optional.of(OFFICE);
        if (begins(bytes, 0, "ID3") || isMp3WithoutTitle(bytes)) return Optional.of(MP3);
        if (begins(bytes, 4, "ftypM4A")) return Optional.of(M4A);
        if (begins(bytes, 4, "ftypqt")) return Optional.of(MOV);
        if (begins(bytes, 4, "ftyp")) return Optional.of(BoxesAlone.onlySound(beginning(bytes)) ? M4A : MP4);
        if (begins(bytes, 0, "RIFF") && begins(bytes, 8, "WAVE")) return Optional.of(WAV);
        if (begins(bytes, 0, "OggS")) return Optional.of(OGG);
        if (begins(bytes, 0, "\u001aE\u00df\u00a3")) return Optional.of(WebmAlone.onlySound(beginning(bytes)) ? WEBM_SOUND : WEBM);
        return Optional.empty();
    }

    private static byte[] beginning(byte[] bytes) {
        return Arrays.copyOf(bytes, Math.min(bytes.length, BEGINNING));
    }

    /** It begins with a frame at once: eleven bits that are all set, then MPEG layer 3. */
    private static boolean isMp3WithoutTitle(byte[] bytes) {
        return bytes.length > 2 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xe6) == 0xe2;
    }

    /** A document of Word, Excel, PowerPoint or LibreOffice says so in the name of its first part. */
    private static boolean isOffice(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        return start.contains("[Content_Types].xml") || start.contains("mimetypeapplication/vnd.oasis.opendocument");
    }

    private static boolean begins(byte[] bytes, int at, String with) {
        var expected = with.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < at + expected.length) return false;
        for (int i = 0; i < expected.length; i++) if (bytes[at + i] != expected[i]) return false;
        return true;
    }
}
