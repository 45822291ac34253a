package alongside.payments;

import alongside.projects.Place;
import alongside.projects.Role;
import alongside.who.Me;

/** Who may do what here. Read it aloud. */
final class May {

    private May() {}

    /** A person's money is seen by that person and by those who see to it. */
    static boolean see(Me me, Place who, Claim claim) { return claim.person().equals(me.person()) || seeAll(who); }

    static boolean seeAll(Place who) { return who.seesPayments(); }

    static boolean enterFor(Place who, String person) { return who.person().equals(person) || who.seesToPayments(); }

    static boolean charityDetails(Place who) { return who.seesToPayments() || who.is(Role.PAYMENT_RELEASER); }

    /** A second person: never the one it is for, never one who put a line into it. */
    static boolean approve(Place who, Claim claim) {
        return who.is(Role.PAYMENT_APPROVER)
                && !claim.person().equals(who.person())
                && claim.lines().stream().noneMatch(it -> who.person().equals(it.by()));
    }

    static boolean release(Place who) { return who.is(Role.PAYMENT_RELEASER); }

    /** Never the one it is for, never the one who approved it. */
    static boolean release(Place who, Claim claim, String approver) {
        return release(who) && !claim.person().equals(who.person()) && !approver.equals(who.person());
    }
}
