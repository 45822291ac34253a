package alongside.uploads;

import alongside.uploads.rules.Kind;

/** @param id the hash of its content: the same file brought twice is kept once */
public record Upload(String id, Kind kind, long bytes) {

    /** What a name of it ends in, without the dot. */
    public String ending() {
        return kind.ending();
    }

    public boolean isPicture() {
        return kind.isPicture();
    }

    public boolean isSound() {
        return kind.isSound();
    }

    public boolean isFilm() {
        return kind.isFilm();
    }
}
