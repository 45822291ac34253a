package alongside.followthrough;

/** A promise was kept. */
public record PromiseKept(Promise promise) {}
