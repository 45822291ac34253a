package alongside.voices;

/** A tag, and how many things that its reader may see stand under it. */
public record Theme(String id, String label, int said) {}
