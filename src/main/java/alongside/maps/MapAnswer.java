package alongside.maps;

/** What can be answered to a statement. */
public enum MapAnswer { AGREE, DISAGREE, PASS, UNCLEAR }
