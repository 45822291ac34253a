package alongside.sessions;

/** What people want to know of a place before they come, and of joining from elsewhere. */
public enum VenueMatter { STEP_FREE, TOILETS, QUIET, TRANSPORT, PARKING, FIRE, ONLINE }
