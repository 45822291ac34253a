package alongside.sessions;

/** @param words the key of its words, with the plural place {open}; @param href where it is sorted */
public record StillToSort(String words, int open, String href) {}
