package alongside.followthrough;

/** Somebody with the authority promised something. */
public record PromiseMade(Promise promise) {}
