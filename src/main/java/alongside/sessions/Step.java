package alongside.sessions;

/** What was done with a session; each is kept with its time and person. */
public enum Step { PLANNED, INVITED, OPENED, ENDED, RECAP, FINISHED }
