package alongside.personal;

/** What becomes of what is kept about a person who asks to be forgotten. */
public enum Fate {
    /** The rows go. */
    DELETED,
    /** The rows stay and name nobody any more. */
    FORGOTTEN,
    /** The rows stay. They carry a number, and nobody's name belongs to that number any more. */
    KEPT,
    /** The room does it itself, hearing {@link PersonErased}. */
    BY_ROOM
}
