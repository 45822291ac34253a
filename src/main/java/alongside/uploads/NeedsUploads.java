package alongside.uploads;

/** A room that shows files says which of them it still needs: the same file brought twice is kept once, and may be needed twice. */
public interface NeedsUploads {

    /** @param upload a file's id */
    boolean needs(String upload);
}
