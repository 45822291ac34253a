package alongside.demo;

import static alongside.demo.Cast.ADAEZE;
import static alongside.demo.Cast.COLIN;
import static alongside.demo.Cast.DEV;
import static alongside.demo.Cast.GRAHAM;
import static alongside.demo.Cast.JOLENE;
import static alongside.demo.Cast.MARJORIE;
import static alongside.demo.Cast.NADIA;
import static alongside.demo.Cast.PETER;
import static alongside.demo.Cast.RUKHSANA;
import static alongside.demo.Cast.SIAN;
import static alongside.demo.Cast.TOMOS;
import static alongside.voices.Contribution.Kind.BARRIER;
import static alongside.voices.Contribution.Kind.CHALLENGE;
import static alongside.voices.Contribution.Kind.CONCERN;
import static alongside.voices.Contribution.Kind.FEELING;
import static alongside.voices.Contribution.Kind.IDEA;
import static alongside.voices.Contribution.Kind.QUESTION;
import static alongside.voices.Contribution.Kind.STORY;
import static alongside.voices.Contribution.Kind.SURPRISE;
import static alongside.voices.Contribution.Visibility.FIRST_NAME;
import static alongside.voices.Contribution.Visibility.NAMED;
import static alongside.voices.Contribution.Visibility.UNNAMED;

import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.Visibility;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was said in the story.
 *
 * @param session which of the four sessions, counted from 1; 0 outside of sessions
 * @param onBehalfOf blank for one's own view
 * @param table where it was written down, or blank; `how` the way it came when not by the person's own hand
 */
record Said(String name, int session, @Nullable Cast who, Kind kind, String words, Visibility visibility, String onBehalfOf, String table, String how) {

    private static Said own(String name, int session, Cast who, Kind kind, String words) {
        return new Said(name, session, who, kind, words, NAMED, "", "", "");
    }

    private static Said table(String name, Cast who, Kind kind, String words, String table) {
        return new Said(name, 1, who, kind, words, NAMED, "", table, "");
    }

    private static Said how(String name, int session, @Nullable Cast who, Kind kind, String words, String how) {
        return new Said(name, session, who, kind, words, NAMED, "", "", how);
    }

    /** The first session, and what came late by phone; late words count the same. */
    static final List<Said> FIRST = List.of(
            table("C01", MARJORIE, FEELING, "I open it standing up, in case it's bad news.", "Table 1"),
            table("C02", TOMOS, BARRIER, "Too many numbers. I don't know which is mine.", "Table 2"),
            how("C04", 1, DEV, BARRIER, "Phone number only. I can't phone.", "Through an interpreter"),
            own("C05", 1, ADAEZE, IDEA, "Test it: can people say what to do after one minute?"),
            new Said("C06", 1, ADAEZE, CONCERN, "If I say I spent it wrong, will you take it away?", UNNAMED, "", "", ""),
            how("C07", 1, RUKHSANA, STORY, "My mother's letter was read to her by a child. He was nine. He read out what she owed.", "Through the Urdu speaker"),
            new Said("C08", 1, PETER, BARRIER, "Dad thinks 'recovery' means getting better.", NAMED, "my father", "Table 1", ""),
            table("C09", JOLENE, SURPRISE, "People bring unopened letters to me in bags.", "Table 2"),
            table("C10", SIAN, IDEA, "Ring before letter D goes out.", "Table 1"),
            table("C11", GRAHAM, CONCERN, "Audit will fail us without the rules on it.", "Table 2"),
            table("C12", NADIA, QUESTION, "Which of these does the law require?", "Table 3"),
            table("C15", MARJORIE, CHALLENGE, "You say 'we may recover funds'. Who is we?", "Table 1"),
            table("C16", JOLENE, BARRIER, "The reply envelope is too small for the receipts.", "Table 2"),
            new Said("C17", 1, TOMOS, FEELING, "It makes me feel told off.", FIRST_NAME, "", "Table 2", ""),
            table("C18", RUKHSANA, BARRIER, "There is nobody to ask in my language.", "Table 3"));

    /** What Colin said by phone the day after. */
    static final Said BY_PHONE = how("C03", 1, COLIN, IDEA, "Put what I must do in a box at the top.", "By phone");

    /** The second session. */
    static final List<Said> SECOND = List.of(
            own("C19", 2, MARJORIE, IDEA, "Say sorry when it is your mistake."),
            own("C20", 2, TOMOS, IDEA, "Use the word money. Not funds."),
            own("C21", 2, ADAEZE, IDEA, "One letter, one thing to do."),
            own("C22", 2, JOLENE, QUESTION, "Can I ring for the people I work with?"),
            own("C23", 2, PETER, BARRIER, "It always comes in the school holidays."),
            how("C24", 2, COLIN, IDEA, "Leave white space. A letter should breathe.", "By post"),
            own("C25", 2, SIAN, CONCERN, "We send letter D before anybody has spoken to the person."),
            own("C26", 2, GRAHAM, SURPRISE, "Nobody had asked audit what they need."),
            own("C27", 2, RUKHSANA, IDEA, "A line to hear it read out in Urdu."),
            own("C28", 2, NADIA, QUESTION, "What would make somebody open it at once?"));

    /** The third session. */
    static final List<Said> THIRD = List.of(
            own("C29", 3, MARJORIE, FEELING, "I read draft two sitting down."),
            how("C30", 3, DEV, IDEA, "A short film of the letter, signed.", "Through an interpreter"),
            own("C31", 3, TOMOS, IDEA, "Put my name on it, not my number."),
            own("C32", 3, ADAEZE, SURPRISE, "Everybody looked for the date first."),
            how("C33", 3, COLIN, BARRIER, "Grey print on grey paper. I had to use a lamp.", "By post"),
            own("C34", 3, PETER, CONCERN, "Carers should not have to guess what they may sign."),
            own("C35", 3, JOLENE, IDEA, "A drop-in, so the bags come to one place."),
            own("C36", 3, GRAHAM, IDEA, "Three lines a quarter are enough for audit."),
            own("C37", 3, SIAN, QUESTION, "Who rings when I am on leave?"),
            own("C38", 3, RUKHSANA, STORY, "My neighbour paid back money she did not owe, because the letter frightened her."));

    /** The last session, and what a tester and others said about the drafts. */
    static final List<Said> FOURTH = List.of(
            own("C39", 4, MARJORIE, SURPRISE, "A friend thought the new letter was a scam. It was too friendly."),
            own("C40", 4, NADIA, CHALLENGE, "We changed the phone hours without you. How do we put that right?"),
            own("C41", 4, TOMOS, FEELING, "I opened it at the bus stop. That is new."),
            own("C42", 4, JOLENE, IDEA, "Keep the drop-in going after November."),
            how("C14", 4, null, IDEA, "Date in words.", "From a letter tester"));
}
