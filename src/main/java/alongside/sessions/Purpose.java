package alongside.sessions;

/** What permission is asked for; each for itself. */
public enum Purpose {
    SOUND, VIDEO, PHOTOS, NOTES, QUOTES, STORIES, CONTACT;

    /** Whether it cannot be done without everybody in the room: one "no" turns it off for all. */
    public boolean room() {
        return this == SOUND || this == VIDEO;
    }
}
