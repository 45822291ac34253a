package alongside.decisions;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** A small picture to bring along. */
public final class ADrawing {

    private ADrawing() {}

    public static byte[] asPng() throws IOException {
        return asPng(8);
    }

    /** Another width is another file. */
    static byte[] asPng(int width) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, 6, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
