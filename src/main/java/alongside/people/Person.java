package alongside.people;

/**
 * Someone we know by name.
 *
 * @param name what we call them
 * @param employed whether an organisation employs them for this work
 * @param organisation the organisation they come from, or blank
 * @param reaching how letters reach them
 * @param news how often they want to hear what became of their words
 * @param reading the code of their reading settings, so that letters are in their words too
 */
public record Person(String id, String name, boolean employed, String organisation, Reaching reaching, News news, String reading) {

    public String firstName() {
        return firstOf(name);
    }

    /** The first word of a name. */
    public static String firstOf(String name) {
        return name.strip().split("[\\s,]", 2)[0];
    }
}
