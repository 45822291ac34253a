package alongside.uploads;

import alongside.store.Kept;
import alongside.uploads.rules.Kind;
import alongside.uploads.rules.SoundAlone;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The front door to files. A room keeps the id in a row of its own and decides who may have the file; here files are
 * kept under the data folder, named by their content, and are part of every backup.
 */
@Service
public class Uploads {

    /** Larger pictures are refused before they are unpacked: a small file can hold an enormous picture. */
    static final long MOST_PIXELS = 50_000_000;
    private static final int LONGEST_SIDE = 2400;

    private final Path folder;
    private final ObjectProvider<NeedsUploads> rooms;

    Uploads(Kept kept, ObjectProvider<NeedsUploads> rooms) {
        this.rooms = rooms;
        folder = kept.folder().resolve("uploads");
    }

    /** @return empty when it is not a file we take */
    public Optional<Upload> keep(byte[] brought) throws IOException {
        var kind = Kind.of(brought);
        if (kind.isEmpty()) return Optional.empty();
        var bytes = kind.get().isPicture() ? drawnAnew(brought, kind.get()) : brought;
        if (bytes == null) return Optional.empty();
        var id = hash(bytes);
        var file = file(id);
        if (!Files.exists(file)) write(file, bytes);
        return Optional.of(new Upload(id, Kind.of(bytes).orElse(kind.get()), bytes.length));
    }

    /** What it would be when it is kept; it is not kept yet. @return empty when it is not a file we take */
    public Optional<Upload> told(byte[] brought) {
        return Kind.of(brought).map(kind -> new Upload("", kind, brought.length));
    }

    /** Of a sound nothing but the sound: for where nobody shall know whose voice it is. @return empty when it is no sound we can do this with */
    public Optional<Upload> keepSoundAlone(byte[] brought) throws IOException {
        var alone = SoundAlone.of(brought);
        return alone.isEmpty() ? Optional.empty() : keep(alone.get());
    }

    public Optional<Upload> find(String id) throws IOException {
        if (!id.matches("[0-9a-f]{64}") || !Files.exists(file(id))) return Optional.empty();
        try (var in = Files.newInputStream(file(id))) {
            var start = in.readNBytes(4096);
            return Kind.of(start).map(kind -> new Upload(id, kind, file(id).toFile().length()));
        }
    }

    public byte[] read(Upload upload) throws IOException {
        return Files.readAllBytes(file(upload.id()));
    }

    /** A piece of it, without the rest: several people may play a film at once. */
    byte[] read(Upload upload, long from, int length) throws IOException {
        try (var in = Files.newInputStream(file(upload.id()))) {
            in.skipNBytes(from);
            return in.readNBytes(length);
        }
    }

    /** Deletes a file that no room needs any more, once what was saved with this is saved. */
    public void forget(String id) {
        if (rooms.stream().anyMatch(it -> it.needs(id))) return;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                try {
                    Files.deleteIfExists(file(id));
                } catch (IOException stays) {
                    throw new UncheckedIOException("A file that should be deleted could not be", stays);
                }
            }
        });
    }

    private Path file(String id) {
        return folder.resolve(id.substring(0, 2)).resolve(id);
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        var part = Files.createTempFile(file.getParent(), "", ".part");
        Files.write(part, bytes);
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Only the picture itself is kept: no place where it was taken, nothing hidden behind it. */
    private static byte @Nullable [] drawnAnew(byte[] brought, Kind kind) throws IOException {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(brought))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) return null;
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                long width = reader.getWidth(0);
                long height = reader.getHeight(0);
                if (width < 1 || height < 1 || width * height > MOST_PIXELS) return null;
                return written(smaller(reader.read(0), kind), kind);
            } catch (IOException | RuntimeException notAPicture) {
                return null;
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage smaller(BufferedImage picture, Kind kind) {
        double scale = Math.min(1, LONGEST_SIDE / (double) Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var drawn = new BufferedImage(width, height, kind == Kind.JPEG ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        var pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        if (kind == Kind.JPEG) {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
        }
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] written(BufferedImage picture, Kind kind) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, kind == Kind.JPEG ? "jpg" : "png", out);
        return out.toByteArray();
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
