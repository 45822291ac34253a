package alongside.decisions.web;

import alongside.decisions.Asked;
import alongside.decisions.Decision;
import alongside.decisions.Decisions;
import alongside.decisions.DecisionsLog;
import alongside.decisions.Feeding;
import alongside.decisions.Given;
import alongside.decisions.StoryLine;
import alongside.decisions.rules.Answer;
import alongside.decisions.rules.Ballot;
import alongside.decisions.rules.Cast;
import alongside.decisions.rules.Consent;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.Panels;
import alongside.people.People;
import alongside.people.Person;
import alongside.projects.Part;
import alongside.projects.Projects;
import alongside.who.Me;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers a decision for its page: with names, and with what this reader can do. */
@Component
class Showing {

    private static final Set<String> ONLY_WHEN_CLOSED = Set.of("decisions.story.answered", "decisions.story.agreed", "decisions.story.nobody");

    private final Decisions decisions;
    private final Projects projects;
    private final People people;
    private final DecisionsLog log;
    private final Feeding feeding;
    private final Panels panels;
    private final Kinds kinds;

    Showing(Decisions decisions, Projects projects, People people, Around around, Kinds kinds) {
        this.kinds = kinds;
        this.log = around.log;
        this.feeding = around.feeding;
        this.panels = around.panels;
        this.decisions = decisions;
        this.projects = projects;
        this.people = people;
    }

    /** What stands around a decision: its place in the log, what fed into it, and what the rooms above show. */
    @Component("decisionsAround")
    record Around(DecisionsLog log, Feeding feeding, Panels panels) {}

    DecisionPage page(Me me, Decision it, Form form) {
        var place = projects.place(me, it.project()).orElseThrow();
        var asked = decisions.asked(it);
        var given = decisions.given(it);
        var after = kinds.aftermath(it);
        var names = names(asked, given);
        var count = decisions.result(it);
        // While it is open nobody is swayed by the others; to a proposal people answer each other.
        boolean shown = !it.open() || it.shownWhileOpen();
        var now = given.stream().filter(one -> one.round() == it.round().number()).toList();
        var answered = it.secret() ? kinds.voters(it) : now.stream().map(Given::person).collect(Collectors.toSet());
        var mine = now.stream().filter(one -> one.person().equals(me.person())).findFirst().orElse(null);
        var objection = given.stream().filter(one -> it.open() && one.person().equals(me.person()) && one.objectionStands()).findFirst().orElse(null);
        boolean wasAsked = asked.stream().anyMatch(one -> one.person().equals(me.person()));
        return new DecisionPage(
                it, place.project().title(),
                it.part() == null ? "" : projects.parts(place).stream().filter(part -> part.id().equals(it.part())).map(Part::title).findFirst().orElse(""),
                count,
                shown ? soFar(it, StoryLine.of(count.story(), it::title)) : List.of(),
                shown ? lines(now, names) : List.of(),
                it.secret() && it.open() ? List.of() : asked.stream().filter(one -> !answered.contains(one.person())).map(one -> new DecisionPage.Someone(one.person(), Kinds.name(names, one.person()))).toList(),
                asked.stream().filter(one -> it.open() && one.openUntil() != null && (it.secret() || !answered.contains(one.person())))
                        .map(one -> new DecisionPage.Kept(Kinds.name(names, one.person()), Objects.requireNonNull(one.openUntil()), one.openBecause())).toList(),
                mine, mine == null ? -1 : log.number(place, mine.id()).orElse(-1), objection,
                it.rounds().stream().filter(round -> round.number() < it.round().number()).map(round -> {
                    var then = given.stream().filter(one -> one.round() == round.number()).toList();
                    var counted = new Consent().count(asked.stream().map(Asked::person).collect(Collectors.toSet()), said(then));
                    return new DecisionPage.Earlier(round, StoryLine.of(counted.story(), it::title), lines(then, names));
                }).toList(),
                it.secret() ? kinds.groups(it) : decisions.byStakeholder(it), kinds.secret(me, it, asked, names), kinds.talk(me, it, asked, given), after,
                after.views().stream().map(view -> new DecisionPage.Differing(Kinds.name(names, view.person()), view.words())).toList(),
                kinds.interests(it).stream().map(view -> new DecisionPage.Differing(Kinds.name(names, view.person()), view.words())).toList(),
                asked.stream().map(one -> Kinds.name(names, one.person())).toList(), kinds.voidBy(it), kinds.instead(it),
                new DecisionPage.Beside(feeding.into(it), panels.at("decisions.decision", it.id(), me)),
                new DecisionPage.Can(
                        decisions.mayAnswer(me, it), decisions.mayTend(me, it), decisions.mayClose(me, it), decisions.mayWriteDown(me, it),
                        it.agreed() && decisions.maySayItWasChanged(me, it), !it.open() && wasAsked, it.answering() && it.openVote(), wasAsked, kinds.mayMakeVoid(me, it)),
                form);
    }

    /** For what somebody sent when it was taken no more: the question as it stands now, and their words, so that they are not lost. */
    alongside.design.Answer tooLate(Me me, Decision it, String words) {
        if (words.isBlank()) return Go.to("/decisions/" + it.id()).saying("decisions.problem.moved-on");
        var form = Form.with("unsent", words);
        form.problem("unsent", "decisions.problem.moved-on");
        return page(me, it, form);
    }

    List<DecisionPage.Differing> interests(Decision it) {
        return kinds.interests(it).stream().map(view -> new DecisionPage.Differing(name(view.person()), view.words())).toList();
    }

    String name(String person) {
        return people.find(person).map(Person::name).orElse("");
    }

    /** While it is open nothing is agreed yet, and silence is only waiting. */
    private static List<StoryLine> soFar(Decision decision, List<StoryLine> story) {
        return decision.open() ? story.stream().filter(line -> !ONLY_WHEN_CLOSED.contains(line.key())).toList() : story;
    }

    private static List<Cast> said(List<Given> given) {
        return given.stream().map(it -> new Cast(it.person(), Ballot.Said.of(Answer.valueOf(Objects.requireNonNull(it.answer()))))).toList();
    }

    private static List<Line> lines(List<Given> given, Map<String, Person> names) {
        return given.stream().map(it -> new Line(
                Kinds.name(names, it.person()), it, it.enteredBy() == null ? "" : Kinds.name(names, it.enteredBy()))).toList();
    }

    private Map<String, Person> names(List<Asked> asked, List<Given> given) {
        var ids = new HashSet<String>();
        asked.forEach(it -> ids.add(it.person()));
        given.forEach(it -> {
            if (it.enteredBy() != null) ids.add(it.enteredBy());
        });
        return people.find(ids);
    }
}
