package alongside.demo;

import alongside.maps.MapAnswer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The 214 people who answered, and what each of them answered: 24 statements each, by two ways of seeing letters. */
final class Recipients {

    static final int ALL = 214;
    static final int ON_PAPER = 58;
    static final int BY_PHONE = 7;
    private static final int FIRST_GROUP = 121;
    /** Statements that everybody answered; of the others each answered half. */
    private static final int BY_ALL = 3;

    static final List<String> ETHNIC_GROUPS = List.of("White", "Asian or Asian British", "Black, Black British, Caribbean or African", "Mixed or multiple ethnic groups", "Other ethnic group");

    static final List<String> OURS = List.of(
            "Say at the top if I need to do something",
            "Give me a name and direct number",
            "Send everything by email",
            "I would rather read a letter on a screen than on paper",
            "A letter on paper is safer than a message",
            "I want to fill in forms online",
            "I want to answer by phone or in person",
            "A text message is enough to remind me",
            "Letters should come by post even if it takes longer",
            "I am happy to log in to read my letters",
            "I do not trust links in messages from the council",
            "Receipts should be sent as photos from a phone",
            "I want to keep everything in one folder on paper",
            "The letter should say how long an answer takes",
            "Letters should leave out the law and say what it means",
            "Every letter should come with an easy-read page",
            "Tell me what happens if I do nothing",
            "I know whom to ask when I do not understand a letter");

    static final List<String> THEIRS = List.of(
            "An app would save me time",
            "I do not want to use an app for my money",
            "Video calls are fine for a review",
            "A review should be face to face",
            "Send reminders at any hour, I read them when I like",
            "Nobody should need the internet to get support",
            "Put the date in words",
            "Use bigger print for everybody",
            "One letter, one thing to do",
            "Do not send letters on a Friday",
            "Say who wrote it",
            "Say thank you when I have sent my receipts",
            "Letters about money frighten me",
            "Leave out words nobody says",
            "Tell me how to complain without making it sound like a threat",
            "Send a copy to the person who helps me, if I say so",
            "Let me choose my language once and for all",
            "Say how much I have left to spend",
            "Pictures help me",
            "Pictures make it look childish",
            "Write as if we had met",
            "Put the phone hours on every page",
            "Give me more than two weeks to answer",
            "I throw away the leaflets",
            "Read it to me over the phone if I ask",
            "Tell me when nothing has changed",
            "Test letters with us before you send them");

    private Recipients() {}

    /** By the number of the statement. */
    static Map<Integer, MapAnswer> answers(int person) {
        var answers = new LinkedHashMap<Integer, MapAnswer>();
        boolean first = person < FIRST_GROUP;
        answers.put(1, person % 14 != 13 ? MapAnswer.AGREE : person % 28 == 13 ? MapAnswer.DISAGREE : MapAnswer.PASS);
        answers.put(2, person % 8 != 7 ? MapAnswer.AGREE : person % 16 == 7 ? MapAnswer.DISAGREE : MapAnswer.PASS);
        boolean byEmail = first ? person * 38 % 121 < 38 : (person - FIRST_GROUP) * 69 % 93 < 69;
        answers.put(3, byEmail ? MapAnswer.AGREE : MapAnswer.DISAGREE);
        var random = new Random(person * 7919L + 1);
        int others = OURS.size() + THEIRS.size() - BY_ALL;
        var which = new ArrayList<Integer>();
        for (int i = 0; i < others; i++) which.add(i);
        Collections.shuffle(which, random);
        for (int i : which.subList(0, others / 2)) answers.put(BY_ALL + 1 + i, other(i, first, random));
        return answers;
    }

    /** The first of the others are about screen or paper, where the groups differ; the rest most people see alike. */
    private static MapAnswer other(int i, boolean first, Random random) {
        if (divides(i)) return onScreen(i) == first ? MapAnswer.DISAGREE : random.nextInt(12) == 0 ? MapAnswer.PASS : MapAnswer.AGREE;
        int draw = random.nextInt(100);
        int agree = 45 + i * 13 % 45;
        return draw < agree ? MapAnswer.AGREE : draw < agree + 12 ? MapAnswer.PASS : MapAnswer.DISAGREE;
    }

    private static boolean divides(int i) {
        return i < 10 || i >= 15 && i < 21;
    }

    /** Whether who likes screens would agree: numbers 4, 6, 8, 10, 12 and 19, 21, 23 of the list. */
    private static boolean onScreen(int i) {
        return i < 10 ? i % 2 == 0 : i % 2 == 1;
    }

    /** People of both groups came in every way. */
    static int place(int person) {
        return person * 97 % ALL;
    }

    /** @return which of the choices, or -1 for the four who did not say */
    static int ethnicGroup(int person) {
        int at = person * 45 % ALL;
        return at < 171 ? 0 : at < 190 ? 1 : at < 201 ? 2 : at < 207 ? 3 : at < 210 ? 4 : -1;
    }
}
