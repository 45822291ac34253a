package alongside.sessions;

import alongside.people.Wanted;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is arranged so that people can take part.
 *
 * @param person whom it is for; null when it is for everybody who comes
 * @param owner who sees to it
 * @param instead what there is instead when it could not be arranged or fell through; blank otherwise
 * @param choice how its person wants to go on when it fell through; null while they were not asked or did not say
 * @param right whether it was right for its person, said by them afterwards
 */
public record Arrangement(String id, String session, @Nullable String person, String what, @Nullable String owner, Status status, String instead,
        @Nullable Choice choice, @Nullable Right right, String rightWords) {

    public enum Status { TO_ARRANGE, ARRANGED, NOT_POSSIBLE, FELL_THROUGH }

    /** Put the session off, have it another way from elsewhere, go on and let me have my say later, or go on as it is. */
    public enum Choice { PUT_OFF, REMOTE, LATER, GO_ON }

    public enum Right { YES, PARTLY, NO }

    /** Its person can say afterwards whether it was right. */
    public boolean asksWhetherRight() {
        return status == Status.ARRANGED && right == null;
    }

    /** Its person has to say first how to go on. */
    public boolean waitsForChoice() {
        return status == Status.FELL_THROUGH && choice == null && person != null;
    }

    /** Whether there is something, and nothing of it is still to arrange. */
    static boolean settled(List<Arrangement> arranged) {
        return !arranged.isEmpty() && arranged.stream().noneMatch(it -> it.status() == Status.TO_ARRANGE || it.waitsForChoice());
    }

    /** Whether so many people have somebody who interprets: what is arranged for everybody who comes reaches whoever needs it. */
    static boolean interpret(List<Arrangement> arranged, int people) {
        var booked = arranged.stream().filter(it -> Wanted.in(it.what()).stream().anyMatch(Wanted::interprets)).toList();
        return settled(booked) && (booked.stream().anyMatch(it -> it.person() == null) || booked.stream().map(Arrangement::person).distinct().count() >= people);
    }
}
