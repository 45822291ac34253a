package alongside.sessions;

import alongside.groups.Membership;
import alongside.projects.Place;
import alongside.projects.Role;
import alongside.sessions.QuestionList.Side;
import java.util.Optional;

/** Who may do what here. Read it aloud. */
final class May {

    private May() {}

    static boolean plan(Place who) { return who.arranges() || who.is(Role.FACILITATOR); }

    static boolean change(Seat who) { return who.runs() && who.session().ahead(); }

    /** Once people are here, it is ended and not called off. */
    static boolean callOff(Seat who) { return who.runs() && who.session().stage() == Session.Stage.PLANNED; }

    static boolean open(Seat who) { return who.runs() && who.session().stage() == Session.Stage.PLANNED; }

    static boolean openToPublic(Seat who) { return who.place().arranges() && who.session().ahead(); }

    static boolean countIn(Seat who) { return who.runs() && !who.session().settled(); }

    static boolean end(Seat who) { return who.runs() && who.session().ahead(); }

    static boolean finish(Seat who) { return who.runs() && who.session().stage() == Session.Stage.ENDED; }

    static boolean invite(Seat who) { return who.runs() && who.session().ahead(); }

    static boolean reply(Seat who) { return who.place().takesPart() && who.session().ahead(); }

    /** Also who watches or supports somebody says whether they come, and that they are ready, once they are invited. */
    static boolean reply(Seat who, boolean invited) { return (invited || who.place().takesPart()) && who.session().ahead(); }

    static boolean replyForOthers(Seat who) { return who.runs() && who.session().ahead(); }

    /** At any time: a yes can be taken back long after. */
    static boolean permit(Seat who) { return who.place().takesPart(); }

    static boolean permitForOthers(Seat who) { return who.runs(); }

    static boolean recordWork(Seat who) { return who.runs() && !who.session().settled(); }

    /** How it was is said by those who were there, afterwards. */
    static boolean sayHowItWas(Seat who) { return who.place().takesPart() && who.session().over(); }

    /** Whoever comes from outside says how it was as everybody does. */
    static boolean sayHowItWas(Guest who, Session session) { return who.here() && session.over(); }

    static boolean enterSheets(Seat who) { return who.runs() && who.session().over(); }

    static boolean answerFeedback(Seat who) { return who.runs() && who.session().over(); }

    /** What one does next is said when it ends, and also long after. */
    static boolean sayNextStep(Seat who) { return who.place().takesPart() && begun(who); }

    static boolean sayNextStepForOthers(Seat who) { return who.runs() && begun(who); }

    private static boolean begun(Seat who) { return who.session().on() || who.session().over(); }

    /** Whoever has a place here, also who watches or supports: what is off is often seen from the side. */
    static boolean sayItFeltOff(Seat who) { return begun(who); }

    static boolean promiseAnew(Seat who, boolean seesToIt) { return seeToAfter(who, seesToIt) && who.session().stage() == Session.Stage.ENDED; }

    /** What was promised is done long after it is finished. */
    static boolean seeToAfter(Seat who, boolean seesToIt) { return (who.runs() || seesToIt) && who.session().over(); }

    static boolean sendRecap(Seat who) { return who.runs() && who.session().over(); }

    /** How many need what is for whoever runs it; whose it is, for the access host alone. */
    static boolean seeAccess(Seat who) { return who.runs() || arrangeAccess(who); }

    /** What people ask for help with before, and that it is seen to. */
    static boolean prepare(Seat who) { return seeAccess(who) && who.session().ahead(); }

    /** Also what it came to, afterwards, until all is sorted. */
    static boolean keepMoney(Seat who, SessionMoney.UsedFor what) { return seeMoney(who, what) && !who.session().settled(); }

    static boolean seeMoney(Seat who, SessionMoney.UsedFor what) { return what == SessionMoney.UsedFor.ACCESS ? seeAccess(who) : who.runs(); }

    /** Who cancels phones whoever is there: it is written down by anybody who runs it, and whose need it is stays unsaid. */
    static boolean sayCancelled(Seat who) { return seeAccess(who) && who.session().ahead(); }

    /** People chose the access host of their project to read what they need; a job for one day opens nothing. */
    static boolean arrangeAccess(Seat who) { return who.place().is(Role.ACCESS_HOST); }

    /**
     * For whom somebody agrees the questions of a session: the co-lead who lives with it for the people, and where they
     * have none anybody with a vote who does; whoever arranges and does not live with it for the organisation.
     */
    static Optional<Side> speaksFor(Place who, boolean peopleHaveCoLead) {
        if (who.membership() != null && livesWithIt(who.membership())) return who.votes() && (who.is(Role.CO_LEAD) || !peopleHaveCoLead) ? Optional.of(Side.PEOPLE) : Optional.empty();
        return who.arranges() ? Optional.of(Side.ORGANISATION) : Optional.empty();
    }

    static boolean livesWithIt(Membership membership) {
        return membership.stakeholder().livedExperience();
    }
}
