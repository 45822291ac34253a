package alongside.decisions;

import alongside.Fixture;
import alongside.World;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.who.Me;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** In the world stand a proposal that is open, one that its member objects to, and one that is agreed. */
@Component
class DecisionsFixture implements Fixture {

    private final Decisions decisions;
    private final Answering answering;
    private final ConsentRounds rounds;
    private final Preparing preparing;
    private final Voiding voiding;
    private final Whom whom;
    private final People people;
    private final Groups groups;

    DecisionsFixture(Decisions decisions, Answering answering, ConsentRounds rounds, Preparing preparing, Voiding voiding, Whom whom, People people, Groups groups) {
        this.decisions = decisions;
        this.answering = answering;
        this.rounds = rounds;
        this.preparing = preparing;
        this.voiding = voiding;
        this.whom = whom;
        this.people = people;
        this.groups = groups;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void furnish(World world) {
        var coordinator = world.me("coordinator");
        var closes = LocalDate.of(2099, 1, 1);
        var proposal = NewDecision.consent("Shall we adopt the charter?", "The charter as it stands", closes);
        world.put("decision", decisions.propose(coordinator, world.place("coordinator"), proposal));
        var objected = decisions.propose(coordinator, world.place("coordinator"), proposal);
        answering.answer(world.me("member"), objected, NewAnswer.object("Cameras on harms me"));
        world.put("objected-decision", objected);
        var agreed = decisions.propose(coordinator, world.place("coordinator"), proposal.closingWhenAllHaveAnswered());
        var asked = decisions.asked(decisions.seenBy(coordinator, agreed).orElseThrow());
        asked.forEach(it -> answering.answer(new Me(it.person(), "", false, true), agreed, NewAnswer.consent()));
        world.put("agreed-decision", agreed);
        // For a secret vote there must be three with a vote.
        for (int i = 0; i < 2; i++) {
            var more = people.welcome(null, NewPerson.byEmail("More " + i, "more-" + i + "@world.example"));
            groups.join(coordinator, world.id("group"), more, Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT, "");
        }
        world.put("secret-decision", decisions.propose(coordinator, world.place("coordinator"), NewDecision.approval("Which letter first?", "", 1, closes, "A", "", "B", "").secretly()));
        var stepped = decisions.propose(coordinator, world.place("coordinator"), proposal.inSteps());
        rounds.say(world.me("member"), stepped, "Who pays for it?");
        world.put("stepped-decision", stepped);
        world.put("question-asked", rounds.words(decisions.seenBy(coordinator, stepped).orElseThrow()).getFirst().id());
        try {
            pictures(world, closes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        whom.save(coordinator, world.place("coordinator"), null, "Alder House", Set.of(world.me("member").person()));
        world.put("people-of", whom.of(world.place("coordinator")).getLast().id());
        world.put("member-person", world.me("member").person());
    }

    /** One that is ready and one that is open, each with a picture; and one that is void. */
    private void pictures(World world, LocalDate closes) throws IOException {
        var coordinator = world.me("coordinator");
        var place = world.place("coordinator");
        var which = NewDecision.approval("Which drawing?", "", 1, closes, "A tree", "", "A house", "");
        for (var name : List.of("prepared", "pictured")) {
            var id = preparing.prepare(coordinator, place, which);
            var option = preparing.seenBy(coordinator, id).orElseThrow().it().options().getFirst().id();
            preparing.picture(coordinator, id, option, ADrawing.asPng(), "A tree with three birds");
            world.put(name + (name.equals("prepared") ? "-question" : "-decision"), name.equals("prepared") ? id : preparing.start(coordinator, id, false).orElseThrow());
            if (name.equals("prepared")) world.put("prepared-option", option);
        }
        world.put("pictured-option", decisions.seenBy(coordinator, world.id("pictured-decision")).orElseThrow().options().getFirst().id());
        var broken = decisions.propose(coordinator, place, which);
        voiding.makeVoid(coordinator, broken, "A drawing was missing.");
        world.put("void-decision", broken);
    }
}
