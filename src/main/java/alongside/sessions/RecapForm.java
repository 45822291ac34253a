package alongside.sessions;

import alongside.people.Wanted;
import alongside.uploads.Upload;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A form of a recap besides its page. @param upload a file of ours, or null; @param address where else it is, or blank */
public record RecapForm(Kind kind, @Nullable Upload upload, String address) {

    public enum Kind {
        /** Made with people, and better than what we write in easy read by ourselves. */
        EASYREAD(Wanted.EASY_READ), SOUND(Wanted.AUDIO), BSL(Wanted.BSL);

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
            return switch (this) {
                case EASYREAD -> !file.isSound() && !file.isFilm();
                case SOUND -> file.isSound();
                case BSL -> file.isFilm();
            };
        }
    }
}
