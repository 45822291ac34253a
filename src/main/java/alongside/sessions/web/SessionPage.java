package alongside.sessions.web;

import alongside.design.Page;
import alongside.projects.Role;
import alongside.sessions.Invitation;
import alongside.sessions.Moved;
import alongside.sessions.Permission;
import alongside.sessions.Purpose;
import alongside.sessions.Seat;
import alongside.sessions.Session;
import alongside.sessions.StillToSort;
import alongside.sessions.VenueMatter;
import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * @param toLookAt how much of the plan is still to look at, for those who run it
 * @param promisedBefore days by which people were to hear, which passed
 * @param moved what changed after people were invited
 * @param venue what the place is like
 * @param running what rooms above show to those who run it, and to the access host
 * @param late whether the day by which people were to hear has passed
 */
public record SessionPage(Seat seat, List<AgendaLine> agenda, @Nullable Invitation mine,
        Map<Purpose, Permission> permitted, boolean recordingOff, List<StillToSort> stillToSort, int present, boolean late, int toLookAt,
        List<LocalDate> promisedBefore, List<Moved> moved, Map<VenueMatter, String> venue, boolean mayPlan, List<Content> panels, List<Content> running) implements Page {

    /** Whoever sees whose needs are to be met here. */
    public boolean accessHost() {
        return seat.place().is(Role.ACCESS_HOST) && !seat.session().calledOff();
    }

    /** Note-takers run this one, and plan none. */
    public boolean plansAgain() {
        return mayPlan && seat.session().stage() == Session.Stage.PLANNED;
    }

    public boolean asksInvitation() {
        return mine != null && mine.open() && seat.session().ahead();
    }

    /** One thing at a time: recording is asked when the invitation is answered. */
    public boolean asksPermission() {
        return !permitted.containsKey(Purpose.SOUND) && !asksInvitation() && seat.session().ahead() && seat.place().takesPart();
    }

    /** How many questions about permission are left for the reader. */
    public int questionsLeft() {
        return seat.place().takesPart() && seat.session().ahead() ? Purpose.values().length - permitted.size() : 0;
    }
}
