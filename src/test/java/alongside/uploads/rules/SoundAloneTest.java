package alongside.uploads.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Of a sound the sound stays, and what a telephone wrote beside it goes. */
class SoundAloneTest {

    private static final String SOUND = "sound and nothing else";
    private static final String STREET = "14 Mill Street";

    @Test
    void titles_before_and_after_an_mp3_go() {
        var frames = joined(new byte[] {(byte) 0xff, (byte) 0xfb, (byte) 0x90, 0}, text(SOUND));
        var title = joined(text("ID3"), new byte[] {4, 0, 0, 0, 0, 0, 14}, text(STREET));
        var last = joined(text("TAG" + STREET), new byte[128 - 3 - 14]);
        var ape = ByteBuffer.allocate(32 + 14).order(ByteOrder.LITTLE_ENDIAN).put(text(STREET)).put(text("APETAGEX")).putInt(2000).putInt(32 + 14).array();
        assertThat(SoundAlone.of(joined(title, frames, ape, last))).hasValueSatisfying(it -> assertThat(it).isEqualTo(frames));
        assertThat(SoundAlone.of(joined(title, text(SOUND)))).as("no frame after the title").isEmpty();
    }

    @Test
    void what_an_m4a_says_about_itself_becomes_free_and_nothing_moves() {
        var dated = box("mvhd", joined(new byte[4], text("whenwhen"), text("rate")));
        var file = joined(box("ftyp", text("M4A ....")), box("moov", joined(dated, box("trak", box("mdia", box("minf", text("tables")))), box("udta", text(STREET)))), box("mdat", text(SOUND)), box("uuid", text(STREET)));
        var alone = SoundAlone.of(file).orElseThrow();
        assertThat(alone).hasSameSizeAs(file);
        assertThat(text(alone)).contains(SOUND, "tables", "rate").doesNotContain("Mill", "when");
        assertThat(text(alone).indexOf(SOUND)).isEqualTo(text(file).indexOf(SOUND));
    }

    @Test
    void a_film_is_no_sound() {
        var film = box("moov", box("trak", box("mdia", box("hdlr", joined(new byte[8], text("vide"), new byte[12])))));
        assertThat(SoundAlone.of(joined(box("ftyp", text("mp42....")), film))).isEmpty();
    }

    /** As a telephone's browser records a voice. */
    @Test
    void boxes_with_sound_tracks_alone_are_a_sound_whatever_their_brand() {
        var head = box("ftyp", text("iso5...."));
        assertThat(Kind.of(joined(head, box("moov", track("soun")), box("moof", text(SOUND))))).contains(Kind.M4A);
        assertThat(Kind.of(joined(head, box("moov", joined(track("soun"), track("vide"))), box("moof", text(SOUND))))).contains(Kind.MP4);
        assertThat(Kind.of(joined(head, box("moov", box("udta", text(STREET)))))).as("no track is no sound").contains(Kind.MP4);
        assertThat(Kind.of(joined(head, box("mdat", new byte[5000]), box("moov", track("soun"))))).as("its tracks come after its pictures").contains(Kind.MP4);
        assertThat(Kind.of(joined(head, box("moov", joined(box("free", new byte[5000]), track("soun")))))).as("not all of it is at the beginning").contains(Kind.MP4);
        assertThat(Kind.of(joined(head, joined(new byte[] {0, 0, 0, 4}, text("free"))))).as("not built as it should be").contains(Kind.MP4);
    }

    private static byte[] track(String kind) {
        return box("trak", box("mdia", box("hdlr", joined(new byte[8], text(kind), new byte[12]))));
    }

    @Test
    void what_an_ogg_says_about_itself_goes_and_the_sum_of_its_page_is_right() {
        var said = ByteBuffer.allocate(8 + 4 + 4 + 4 + 4 + 14).order(ByteOrder.LITTLE_ENDIAN).put(text("OpusTags")).putInt(4).put(text("make")).putInt(1).putInt(14).put(text(STREET)).array();
        var file = joined(page(0, text("OpusHead")), page(1, said), page(2, text(SOUND)));
        var alone = SoundAlone.of(file).orElseThrow();
        assertThat(alone).hasSameSizeAs(file);
        assertThat(text(alone)).contains("OpusHead", SOUND).doesNotContain("Mill", "make");
        int second = page(0, text("OpusHead")).length;
        var sum = ByteBuffer.wrap(alone).order(ByteOrder.LITTLE_ENDIAN).getInt(second + 22);
        assertThat(sum).isEqualTo(sum(page(1, Arrays.copyOfRange(alone, second + 28, second + 28 + said.length))));
    }

    @Test
    void what_a_browser_records_of_a_voice_is_a_sound_and_says_nothing_about_itself() {
        var file = webm(2);
        assertThat(Kind.of(file)).contains(Kind.WEBM_SOUND);
        assertThat(Kind.WEBM_SOUND.isSound()).isTrue();
        var alone = SoundAlone.of(file).orElseThrow();
        assertThat(alone).hasSameSizeAs(file);
        assertThat(text(alone)).contains(SOUND, "A_OPUS").doesNotContain("Mill", "make", "whenwhen");
        assertThat(text(alone).indexOf(SOUND)).isEqualTo(text(file).indexOf(SOUND));
        assertThat(Kind.of(alone)).contains(Kind.WEBM_SOUND);
    }

    @Test
    void a_film_of_a_browser_stays_one_and_so_does_what_cannot_be_told() {
        assertThat(Kind.of(webm(2, 1))).contains(Kind.WEBM);
        assertThat(SoundAlone.of(webm(2, 1))).isEmpty();
        assertThat(Kind.of(webm())).contains(Kind.WEBM);
        var file = webm(2);
        for (int to = 4; to < text(file).indexOf("A_OPUS"); to++) assertThat(Kind.of(Arrays.copyOf(file, to))).as("cut short").contains(Kind.WEBM);
    }

    /** As Chromium writes it: neither the whole nor its parts of sound say how long they are. */
    private static byte[] webm(int... tracks) {
        var all = new byte[0];
        for (int it : tracks) all = joined(all, element("ae", joined(element("d7", new byte[] {1}), element("83", new byte[] {(byte) it}), element("536e", text(STREET)), element("86", text("A_OPUS")))));
        var info = element("1549a966", joined(element("2ad7b1", new byte[] {15, 66, 64}), element("4461", text("whenwhen")), element("4d80", text("make")), element("5741", text("make")), element("7ba9", text(STREET))));
        var cluster = joined(HexFormat.of().parseHex("1f43b67501ffffffffffffff"), element("e7", new byte[] {0}), element("a3", text(SOUND)));
        return joined(element("1a45dfa3", element("4282", text("webm"))), HexFormat.of().parseHex("1853806701ffffffffffffff"), info, element("1654ae6b", all), cluster, element("1254c367", text(STREET)));
    }

    private static byte[] element(String id, byte[] of) {
        return joined(HexFormat.of().parseHex(id), new byte[] {(byte) (0x40 | of.length >> 8), (byte) of.length}, of);
    }

    @Test
    void what_is_broken_is_not_taken() {
        for (var it : new byte[][] {text("OggS of the world"), text("RIFF....WAVEfmt "), text("ID3"), joined(new byte[] {0, 0, 9, 9}, text("ftypM4A ")), text("%PDF-1.7")})
            assertThat(SoundAlone.of(it)).as(text(it)).isEqualTo(Optional.empty());
    }

    private static byte[] page(int number, byte[] packet) {
        return joined(text("OggS"), new byte[14], new byte[] {(byte) number, 0, 0, 0}, new byte[4], new byte[] {1, (byte) packet.length}, packet);
    }

    /** As RFC 3533 says it, with a table: another way than the code's. */
    private static int sum(byte[] page) {
        int sum = 0;
        for (byte it : page) {
            int entry = ((sum >>> 24) ^ (it & 0xff)) << 24;
            for (int i = 0; i < 8; i++) entry = (entry & 0x80000000) == 0 ? entry << 1 : entry << 1 ^ 0x04c11db7;
            sum = sum << 8 ^ entry;
        }
        return sum;
    }

    private static byte[] box(String name, byte[] content) {
        return ByteBuffer.allocate(8 + content.length).putInt(8 + content.length).put(text(name)).put(content).array();
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var it : parts) all.writeBytes(it);
        return all.toByteArray();
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
