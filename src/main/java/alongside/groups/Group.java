package alongside.groups;

/** A standing body with members and a charter. */
public record Group(String id, String name) {}
