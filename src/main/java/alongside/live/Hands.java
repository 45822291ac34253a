package alongside.live;

/** A show of hands that nobody's name was ticked for: how the room feels, never a decision. */
public record Hands(String question, int yes, int no, int unsure) {}
