package alongside.sessions;

import alongside.people.People;
import alongside.words.Words;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who asked for a block of the agenda: kept with what they asked, and never in the title, which goes on to other sessions and before the public. */
@Component("sessionsWhoAsked")
class WhoAsked {

    private final ProposalStore proposals;
    private final People people;
    private final Words words;

    WhoAsked(ProposalStore proposals, People people, Words words) {
        this.proposals = proposals;
        this.people = people;
        this.words = words;
    }

    /** The same blocks, each with the name of whoever asked for it here. */
    List<AgendaItem> named(String session, List<AgendaItem> items) {
        if (items.stream().noneMatch(AgendaItem::said)) return items;
        var askers = proposals.askers(session);
        var known = people.find(new HashSet<>(askers.values()));
        return items.stream().map(it -> {
            var asker = askers.containsKey(it.id()) ? known.get(askers.get(it.id())) : null;
            return asker == null ? it : it.called(words.say(Words.ENGLISH, "sessions.proposal.on-agenda", "words", it.title(), "name", asker.name()));
        }).toList();
    }
}
