package alongside.decisions;

import org.jspecify.annotations.Nullable;

/**
 * What a question is about and whom it is for; frozen with the opening.
 *
 * @param about one of the usual topics by its name, a topic in the group's own words, or blank
 * @param peopleOf the people it is put to, or null for everybody with a vote
 * @param whom what these people were called when it opened; blank for everybody
 * @param stands whether a vote stays as it was given; otherwise a later one replaces it
 */
public record Asking(String about, @Nullable String peopleOf, String whom, boolean stands) {

    public static final Asking USUAL = new Asking("", null, "", false);

    /** What people vote on from day to day, wherever care and support is given. */
    public enum Topic { CARE_EXPERIENCE, ACTIVITIES, STAFF_PRACTICE, SERVICE_DESIGN }

    public static Asking of(String about, @Nullable String peopleOf, boolean stands) {
        return new Asking(about, peopleOf, "", stands);
    }

    Asking called(String newWhom) {
        return new Asking(about, peopleOf, newWhom, stands);
    }
}
