package alongside.sessions;

/** What people are to read before a session: words, the address of something, or both; what is not said is blank. */
public record ToRead(String words, String address) {

    /** As it stands in a letter. */
    String inLetter() {
        return (words + "\n\n" + address).strip();
    }
}
