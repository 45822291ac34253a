package alongside.sessions;

import alongside.uploads.Upload;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is to be read before a session, as a file. */
public record ToReadFile(Form form, Upload upload) {

    public enum Form {
        USUAL, EASY_READ;

        public String path() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Form> at(String path) {
            return Arrays.stream(values()).filter(it -> it.path().equals(path)).findFirst();
        }
    }

    /** People read, look or listen beforehand; a film is too much for some telephones. */
    static boolean takes(Upload it) {
        return !it.isFilm();
    }
}
