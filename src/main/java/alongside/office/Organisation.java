package alongside.office;

/**
 * What the organisation tells everybody about itself.
 *
 * @param helpName who helps when something is hard; stands on every page
 * @param worryName who is told when somebody is worried about someone
 * @param worryOutOfHours what to do at night and at weekends, in plain words
 */
public record Organisation(String name, String helpName, String helpPhone, String helpEmail, String worryName, String worryPhone, String worryOutOfHours) {

    /** Before anything is said about it. */
    public static final Organisation NONE = new Organisation("", "", "", "", "", "", "");

    /** The same, with other words about whom to phone when somebody is worried. */
    public Organisation withWorry(String name, String phone, String outOfHours) {
        return new Organisation(this.name, helpName, helpPhone, helpEmail, name, phone, outOfHours);
    }
}
