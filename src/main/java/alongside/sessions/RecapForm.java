package alongside.sessions;

import alongside.people.Wanted;
import alongside.uploads.Upload;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A form of a recap that is not words on a page. @param upload a file of ours, or null; @param address where else it is, or blank */
public record RecapForm(Kind kind, @Nullable Upload upload, String address) {

    public enum Kind {
        SOUND(Wanted.AUDIO), BSL(Wanted.BSL);

        private final Wanted wanted;

        Kind(Wanted wanted) {
            this.wanted = wanted;
        }

        /** Who needs this form says so in these words. */
        public Wanted wanted() {
            return wanted;
        }

        /** As it stands in an address. */
        public String path() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> at(String path) {
            return Arrays.stream(values()).filter(it -> it.path().equals(path)).findFirst();
        }

        boolean takes(Upload file) {
            return this == SOUND ? file.isSound() : file.isFilm();
        }
    }
}
