package alongside.certificates;

/** What people learn and do by taking part; none of it says why somebody takes part. */
public enum Skill { LISTENING, SPEAKING, DECIDING, PREPARING, LEADING, WRITING, CHECKING, SHARING }
