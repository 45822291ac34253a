package alongside.voices;

import alongside.Fixture;
import alongside.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** A sound beside the member's story. */
@Component
class RecordingFixture implements Fixture {

    private final Recordings recordings;

    RecordingFixture(Recordings recordings) {
        this.recordings = recordings;
    }

    @Override
    public int order() {
        return 32;
    }

    @Override
    public void furnish(World world) {
        try {
            recordings.add(world.me("member"), world.id("story"), "OggS of the world".getBytes(StandardCharsets.US_ASCII), "A child read it to her.");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        world.put("recording", recordings.of(world.me("member"), world.id("story")).getFirst().id());
    }
}
