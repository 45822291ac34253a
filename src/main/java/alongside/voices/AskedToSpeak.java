package alongside.voices;

/** Who watches a session and was asked to speak there: what they then write is taken like anybody's. A room above knows who. */
public interface AskedToSpeak {

    boolean asked(String session, String person);
}
