package alongside.people;

/** What a person may change about themself: what we call them, how letters reach them, how often, in which words. */
public record Details(String name, Contact contact, Reaching reaching, News news, boolean welsh, boolean easyRead) {}
