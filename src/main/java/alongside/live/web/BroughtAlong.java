package alongside.live.web;

import alongside.design.Form;
import alongside.live.Writing;
import alongside.voices.Recordings;
import alongside.voices.Recordings.Added;
import alongside.who.Me;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** A photo of a flip-chart, or a sound, that is given with words in the same press; what is written down is the same in words. */
@Component("liveBroughtAlong")
class BroughtAlong {

    private static final byte[] NOTHING = {};

    private final Recordings recordings;
    private final Writing writing;

    BroughtAlong(Recordings recordings, Writing writing) {
        this.recordings = recordings;
        this.writing = writing;
    }

    /** What stands in the way is said before anything is saved. Where people can be seen each of them is asked: that has a page of its own. */
    byte[] read(Me me, String session, Form form, @Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) return NOTHING;
        var brought = file.getBytes();
        if (writing.on(me, session)) form.problem("file", "live.capture.file.waits");
        else if (!recordings.takes(brought)) form.problem("file", "voices.recording.problem.kind");
        else if (!form.ticked("nobody")) form.problem("nobody", "live.capture.file.seen");
        if (!form.ok() && form.problemOf("file").isEmpty()) form.problem("file", "design.problem.file-again");
        return brought;
    }

    /** @return whether nothing was brought, or it stands beside the words */
    boolean add(Me me, String contribution, byte[] brought, String words) {
        try {
            return brought.length == 0 || recordings.add(me, contribution, brought, words) == Added.SAVED;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
