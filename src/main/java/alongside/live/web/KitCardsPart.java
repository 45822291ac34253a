package alongside.live.web;

import alongside.decisions.Option;
import alongside.design.Part;
import alongside.sessions.Session;
import java.util.List;

/** @param ballots the questions of the session, put already or ready to be */
public record KitCardsPart(Session session, List<Ballot> ballots) implements Part {

    /** @param options none for a proposal, which is answered with yes, no or not sure */
    public record Ballot(String question, String proposal, List<Option> options, boolean secret) {}
}
