package alongside.voices;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something somebody said, as one reader may see it.
 *
 * @param session where it was said, or null
 * @param words as they were said; never altered by others
 * @param changedWords what the author put beside them when asked "did we get it right?"; blank when nothing
 * @param onBehalfOf whom they spoke for; blank when it is their own view
 * @param howKnown how they know the other's view; blank when it is their own
 * @param day the day it was said; the time is never shown, because it can tell who spoke
 * @param author who said it as this reader may know it: a name, a first name, or blank
 * @param mine whether the reader said it
 * @param barrier what kind of thing stands in the way, or null
 * @param answers the id of what it answers, or null
 * @param held why others do not see it now, or null
 * @param audience where it may be used, as its author says
 * @param warning what its author, or a moderator, warns of before it is read; blank when nothing
 * @param stands what more its author says of a barrier
 * @param outside whether somebody outside the project sent it, from its public page
 * @param came how it came and who wrote it down, where that may be known
 */
public record Contribution(String id, String project, @Nullable String session, Kind kind, String words, String changedWords,
        WhoseView whoseView, String onBehalfOf, String howKnown, Visibility visibility, LocalDate day, String author, boolean mine,
        SenseCheck senseCheck, Becoming becoming, @Nullable Barrier barrier, Came came, @Nullable Held held, @Nullable String answers,
        Audience audience, String warning, Stands stands, boolean outside) {

    /** The beginning of the words, for a link or a choice; where they have a warning, the warning. */
    public String inShort(int letters) {
        var words = warning.isEmpty() ? this.words : warning;
        return inShort(words, letters);
    }

    static String inShort(String words, int letters) {
        return words.length() > letters ? words.substring(0, letters) + "…" : words;
    }

    /** What is to be known of words before anybody builds on them. */
    public enum Doubt { YOURS, NOT_ASKED, NOBODY_TO_ASK, NOT_RIGHT }

    /** Whether they were written down as they were meant, or null where there is no doubt. Of unnamed words it says the same whether or not somebody typed them: that would tell. */
    public @Nullable Doubt doubt() {
        if (senseCheck == SenseCheck.REJECTED) return Doubt.NOT_RIGHT;
        if (senseCheck != SenseCheck.OPEN || outside) return null;
        if (visibility == Visibility.UNNAMED) return mine ? null : Doubt.NOBODY_TO_ASK;
        if (mine) return Doubt.YOURS;
        return author.isEmpty() ? Doubt.NOBODY_TO_ASK : Doubt.NOT_ASKED;
    }

    /** @param writtenBy the name of whoever wrote it down for the person, or blank; `table` and `how` may be blank too */
    public record Came(String writtenBy, String table, String how) {

        public static final Came BY_ITSELF = new Came("", "", "");
    }

    /** A barrier as its author knows it: how bad it is in their own words, and where it stands. Each may be blank. */
    public record Stands(String howBad, String where) {

        public static final Stands UNSAID = new Stands("", "");
    }

    /** Where its author lets it be used: nowhere but here, inside the organisation, or anywhere. */
    public enum Audience {
        PROJECT, ORGANISATION, PUBLIC;

        /** Whether words that may be used so far may be used there. */
        public boolean reaches(Audience there) {
            return compareTo(there) >= 0;
        }
    }

    /** Why others do not see it now: somebody looks at it first, or it was hidden under a rule. */
    public enum Held { PENDING, HIDDEN }

    /** What kind of thing stands in the way. */
    public enum Barrier { PLACE, TRANSPORT, MONEY, INFORMATION, ATTITUDE, TIME, OTHER }

    public enum Kind { IDEA, STORY, QUESTION, CONCERN, BARRIER, FEELING, CHALLENGE, SURPRISE }

    /** Whose view it is. */
    public enum WhoseView { OWN, ON_BEHALF }

    /** Who may know who said it; chosen at writing. Only those who run the sessions read what is FACILITATOR_ONLY. */
    public enum Visibility { NAMED, FIRST_NAME, UNNAMED, FACILITATOR_ONLY }

    /** "Did we get it right?", answered by the author alone. */
    public enum SenseCheck { OPEN, CONFIRMED, CHANGED, REJECTED }

    /** What became of it. */
    public enum Becoming { UNSORTED, ROW, PARKED, MERGED, THANKED }
}
