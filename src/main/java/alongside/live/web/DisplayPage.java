package alongside.live.web;

import alongside.design.Page;
import alongside.live.GroundRules;
import alongside.live.Hands;
import alongside.live.QuickVotes;
import alongside.sessions.Session;
import alongside.sessions.TimedItem;
import java.util.List;

/** A session on the wall: what it is for, what is on, the agenda; nothing of any person. @param begins what it begins with; @param recap what was said so far, while the agenda looks back; @param writing whether everybody writes first; @param rules how people work together today; @param breakAsked whether somebody lets everybody see that they need a break */
public record DisplayPage(Session session, NowLine now, List<TimedItem> agenda, List<QuickVotes.Asked> asked, List<Hands> hands, Begins begins, RecapLines recap, boolean writing, GroundRules.Rules rules, boolean breakAsked) implements Page {}
