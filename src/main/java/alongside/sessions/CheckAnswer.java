package alongside.sessions;

/** Why something in a plan stays as it is. @param by the id of the person who said so; blank when they are forgotten */
public record CheckAnswer(String reason, String by) {}
