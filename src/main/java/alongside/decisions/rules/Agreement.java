package alongside.decisions.rules;

/** How far a person agrees, from "with all my heart" to "I am against it". */
public enum Agreement { FULLY, MOSTLY, LIVE_WITH, TALK_MORE, AGAINST }
