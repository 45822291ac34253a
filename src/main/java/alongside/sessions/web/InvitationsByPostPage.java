package alongside.sessions.web;

import alongside.design.Page;
import alongside.people.Person;
import alongside.sessions.Session;
import alongside.sessions.ToReadFile;
import java.util.List;
import java.util.Map;

/** @param due who is to have an invitation by post, by the form each can use; @param files what is to be read, to go into the same envelopes */
public record InvitationsByPostPage(Session session, Map<String, List<Person>> due, List<ToReadFile> files) implements Page {}
