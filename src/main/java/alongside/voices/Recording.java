package alongside.voices;

import alongside.uploads.Upload;

/** A photo, a sound or a film that came with what was said. @param words what it shows, or what is said in it, for everybody who cannot see or hear it */
public record Recording(String id, String contribution, Upload upload, String words) {

    /** The beginning of the same in words: it tells two files of one kind apart. */
    public String inShort() {
        return Contribution.inShort(words, 60);
    }
}
