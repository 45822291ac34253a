package alongside.decisions.web;

import alongside.decisions.Prepared;
import alongside.design.Form;
import alongside.design.Page;

/**
 * @param votes how many people would be asked now
 * @param whom the people it is for, or blank for everybody with a vote
 * @param session whether it is for a session @param can whether it can be put as things stand
 */
public record PreparedPage(Prepared prepared, int votes, String whom, boolean session, boolean can, Form form) implements Page {}
