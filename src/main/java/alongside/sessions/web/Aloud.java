package alongside.sessions.web;

import alongside.design.Form;
import alongside.sessions.FeedbackSounds.Given;
import alongside.sessions.NewFeedback;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** How it was, said instead of written, as a form brought it. */
record Aloud(byte[] sound) {

    /** Where it goes with the other answers. */
    interface Ear {
        Given hear(NewFeedback said, byte[] sound) throws IOException;
    }

    static Aloud in(@Nullable MultipartFile file) throws IOException {
        return new Aloud(file == null ? new byte[0] : file.getBytes());
    }

    boolean said() {
        return sound.length > 0;
    }

    /** Gives it with the other answers. A browser gives a file once: where another answer has to be mended, it has to be chosen again. */
    void give(Form form, Optional<NewFeedback> read, Ear ear) throws IOException {
        if (!said()) return;
        if (read.isEmpty()) form.problem("sound", "design.problem.file-again");
        else if (ear.hear(read.get(), sound) == Given.NO_SUCH_FILE) form.problem("sound", "sessions.feedback.sound.problem");
    }
}
