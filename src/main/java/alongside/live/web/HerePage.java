package alongside.live.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.live.GroundRules;
import alongside.live.Request;
import alongside.live.Writing;
import alongside.sessions.Session;
import alongside.voices.Contribution;
import java.util.List;
import java.util.Map;

/** A session on one's own screen. @param asked what the reader asks for now; @param by what those are called who asked in their stead; @param breakAsked whether somebody lets everybody see that they need a break; @param table where they sit, 0 when nowhere; @param asks what is put to the reader now; @param begins what the session begins with; @param recap what was said so far, while the agenda looks back; @param writing whether everybody writes first; @param said what the reader said here, and can still take back; @param rules how people work together today; @param word whether the reader watches and was asked to speak */
public record HerePage(Session session, NowLine now, List<Request> asked, Map<String, String> by, boolean breakAsked, boolean mayAsk, boolean runs, int table, Asks asks, Begins begins, RecapLines recap, Writing.State writing, List<Contribution> said, GroundRules.Rules rules, boolean word, Form form) implements Page {}
