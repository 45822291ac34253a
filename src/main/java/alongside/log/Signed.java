package alongside.log;

import alongside.log.rules.Checkpoint;

/** A checkpoint with its signature. @param note as a C2SP signed note */
public record Signed(Checkpoint checkpoint, String note) {

    /** As it stands on a letter. */
    public String onPaper() {
        return checkpoint.onPaper();
    }

    /** The signature alone, in base64: with what is on paper it makes the note again. */
    public String signature() {
        return note.substring(note.lastIndexOf(' ') + 1).strip();
    }
}
