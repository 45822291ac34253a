package alongside.groups;

/** Of those who have a vote, how many know it from their own lives. Shown as counts: membership people agreed to show. */
public record Share(int lived, int of) {}
