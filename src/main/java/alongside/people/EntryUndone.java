package alongside.people;

/** The person had undone what was entered for them: the room that keeps the thing takes it back. */
public record EntryUndone(Entry entry) {}
