package alongside.who;

/**
 * The person asking. Made by the sign-in (or by the command line) and carried through every front door.
 *
 * @param person the id of the person
 * @param name what we call them
 * @param employed whether an organisation employs them for this work; staff prove who they are twice
 * @param sure whether this sign-in has proved it twice
 */
public record Me(String person, String name, boolean employed, boolean sure) {

    /** Whoever reads a public page without coming in: has a place nowhere and finds only what is public. */
    public static final Me NOBODY = new Me("", "", false, false);
}
