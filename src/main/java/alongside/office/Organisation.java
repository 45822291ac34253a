package alongside.office;

/**
 * What the organisation tells everybody about itself.
 *
 * @param helpName who helps when something is hard; stands on every page
 * @param worryName who is told when somebody is worried about someone
 * @param worryOutOfHours what to do at night and at weekends, in plain words
 */
public record Organisation(String name, String helpName, String helpPhone, String helpEmail, String worryName, String worryPhone, String worryOutOfHours) {}
