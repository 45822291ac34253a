package alongside.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The letters we can print. */
final class Letters {

    /** Our type face comes in two parts, so that a browser fetches only what it needs; here one stands in for the other. */
    enum Font {
        LATIN_400, LATIN_700, LATIN_EXT_400, LATIN_EXT_700;

        InputStream open() {
            var name = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ".ttf";
            var in = Letters.class.getResourceAsStream(name);
            if (in == null) throw new IllegalStateException("The type face was not built: run bin/run or bin/test");
            return in;
        }

        String family() {
            return name().startsWith("LATIN_EXT") ? "More letters" : "Letters";
        }

        int weight() {
            return name().endsWith("700") ? 700 : 400;
        }
    }

    private final BitSet ours = new BitSet();

    Letters() {
        for (var font : new Font[] {Font.LATIN_400, Font.LATIN_EXT_400}) {
            try (var in = font.open(); var face = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
                var glyphs = face.getUnicodeCmapLookup();
                for (int letter = ' '; letter < 0x10000; letter++) if (glyphs.getGlyphId(letter) != 0) ours.set(letter);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    /** The first few letters of a text that we cannot print. */
    String missing(String text) {
        return text.codePoints().filter(it -> !Character.isWhitespace(it) && !ours.get(it)).distinct().limit(5)
                .mapToObj(Character::toString).collect(Collectors.joining(" "));
    }
}
