package alongside.followthrough;

/** A row was made from what people said. */
public record ReflectionMade(Reflection reflection) {}
