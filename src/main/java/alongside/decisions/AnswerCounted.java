package alongside.decisions;

/** One more answer counts, or one no longer does. Who gave it, and what it is, is not in the event. */
public record AnswerCounted(String decision) {}
