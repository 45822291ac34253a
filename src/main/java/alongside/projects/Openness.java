package alongside.projects;

/** Can it be changed by taking part? */
public enum Openness { OPEN, PARTLY, NOT_OPEN }
