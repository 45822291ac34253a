package alongside.voices.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.design.Panels;
import alongside.people.How;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.voices.Contribution;
import alongside.voices.Contribution.Audience;
import alongside.voices.Contribution.Becoming;
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.SenseCheck;
import alongside.voices.Contribution.Visibility;
import alongside.voices.LookingAfter;
import alongside.voices.NewContribution;
import alongside.voices.Saying;
import alongside.voices.SenseChecks;
import alongside.voices.TakingOut;
import alongside.voices.Translation;
import alongside.voices.Translations;
import alongside.voices.Voices;
import alongside.voices.WaitsFirst;
import alongside.voices.Warnings;
import alongside.voices.WhatBecame;
import alongside.who.Me;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One thing that was said: did we get it right, what became of it, taking it back. */
@Controller("voicesContributionPages")
class ContributionPages {

    private final Voices voices;
    private final Panels panels;
    private final Projects projects;
    private final Speakers speakers;
    private final Doing doing;

    ContributionPages(Voices voices, Panels panels, Projects projects, Speakers speakers, Doing doing) {
        this.voices = voices;
        this.panels = panels;
        this.projects = projects;
        this.speakers = speakers;
        this.doing = doing;
    }

    /** What can be done with something that was said. */
    @Component("voicesDoing")
    record Doing(Saying saying, SenseChecks checks, WhatBecame became, TakingOut takingOut, Translations translations, WhomNot whomNot, Warnings warnings, LookingAfter after, ObjectProvider<WaitsFirst> waits) {}

    @GetMapping("/contributions/{contribution}")
    Answer contribution(Me me, @PathVariable String contribution, Form address) {
        return page(me, NotFound.unless(voices.seenBy(me, contribution)), Form.empty().goingBack(address));
    }

    @PostMapping("/contributions/{contribution}/sense-check")
    Answer senseCheck(Me me, @PathVariable String contribution, Form form) {
        var said = NotFound.unless(voices.seenBy(me, contribution));
        var rights = voices.rights(me, contribution);
        NotFound.unless(rights.mine() || rights.checkFor());
        var answer = form.choice("answer", SenseCheck.class);
        var changed = answer.filter(it -> it == SenseCheck.CHANGED).isPresent() ? form.text("changed", 4000) : "";
        var how = rights.mine() ? null : form.choice("how", How.class).orElse(null);
        if (!form.ok()) return page(me, said, form);
        boolean saved = how == null
                ? doing.checks.senseCheck(me, contribution, answer.orElseThrow(), changed)
                : doing.checks.senseCheckFor(me, contribution, answer.orElseThrow(), changed, how);
        NotFound.unless(saved);
        return Go.back(form, "/contributions/" + contribution).saying("voices.check.saved");
    }

    @PostMapping("/contributions/{contribution}/becoming")
    Answer becomes(Me me, @PathVariable String contribution, Form form) {
        var said = NotFound.unless(voices.seenBy(me, contribution));
        NotFound.unless(voices.rights(me, contribution).sort());
        var becoming = form.choice("becoming", Becoming.class);
        if (!form.ok()) return page(me, said, form);
        doing.became.becomes(me, contribution, becoming.orElseThrow());
        return Go.to(said.session() == null ? "/contributions/" + contribution : "/sessions/" + said.session()).saying("voices.becoming.saved");
    }

    @GetMapping("/contributions/{contribution}/answers")
    Answer answering(Me me, @PathVariable String contribution) {
        var said = NotFound.unless(voices.seenBy(me, contribution));
        return answerPage(me, said, NotFound.unless(projects.place(me, said.project()).filter(voices::maySay)), Form.with("audience", Audience.PROJECT.name()));
    }

    @PostMapping("/contributions/{contribution}/answers")
    Answer answer(Me me, @PathVariable String contribution, Form form) {
        var said = NotFound.unless(voices.seenBy(me, contribution));
        var place = NotFound.unless(projects.place(me, said.project()).filter(voices::maySay));
        var words = form.text("words", 4000);
        var visibility = form.choice("visibility", Visibility.class);
        var besides = Besides.read(form, false, Kind.IDEA);
        if (!form.ok()) return answerPage(me, said, place, form);
        var chosen = doing.whomNot.ask(me, place, form, words, "/contributions/" + contribution + "/answers", List.of("words", "visibility", "mention", "audience", "warning"));
        if (chosen.first() != null) return chosen.first();
        var answer = besides.beside(NewContribution.own(null, Kind.IDEA, words, visibility.orElseThrow()).answering(contribution)).keptFrom(chosen.from());
        var mention = speakers.oneOf(place, form.typed("mention"));
        // In answer to what was said where everybody writes first now, it waits with the others.
        var session = said.session();
        boolean waits = form.onceFor(() -> {
            if (session != null && doing.waits.orderedStream().anyMatch(it -> it.keep(me, session, answer, mention))) return true;
            var id = doing.saying.say(me, place, answer);
            if (mention != null) doing.saying.mention(me, id, mention);
            return false;
        });
        return Go.to("/contributions/" + contribution).saying(waits ? "voices.say.waits" : "voices.say.saved");
    }

    @GetMapping("/contributions/{contribution}/taking-back")
    Answer takingBack(Me me, @PathVariable String contribution) {
        var said = NotFound.unless(voices.seenBy(me, contribution));
        NotFound.unless(voices.rights(me, contribution).mine());
        return new TakingOutPage(said, false);
    }

    @PostMapping("/contributions/{contribution}/taking-back")
    Answer takeBack(Me me, @PathVariable String contribution) {
        var said = NotFound.unless(voices.seenBy(me, contribution));
        NotFound.unless(doing.takingOut.takeBack(me, contribution));
        return Go.to("/projects/" + said.project() + "/voices").saying("voices.back.done");
    }

    @GetMapping("/contributions/{contribution}/worry")
    Answer worry(Me me, @PathVariable String contribution) {
        var said = NotFound.unless(voices.seenBy(me, contribution));
        NotFound.unless(voices.rights(me, contribution).takeOut());
        return new TakingOutPage(said, true);
    }

    @PostMapping("/contributions/{contribution}/worry")
    Answer intoAWorry(Me me, @PathVariable String contribution) {
        var said = NotFound.unless(voices.seenBy(me, contribution));
        NotFound.unless(doing.takingOut.intoAWorry(me, contribution));
        return Go.to("/projects/" + said.project() + "/voices").saying("voices.worry.done");
    }

    private ContributionPage page(Me me, Contribution said, Form form) {
        boolean says = projects.place(me, said.project()).filter(voices::maySay).isPresent();
        return new ContributionPage(said, voices.rights(me, said.id()), form, panels.at("voices.contribution", said.id(), me),
                voices.answersTo(me, said.id()), says,
                doing.translations.of(me, said.id()).stream().map(Translation::saidIn).filter(Languages::known).findFirst().orElse(null),
                doing.warnings.of(me, said.id()).orElseThrow(),
                said.mine() && said.held() == Contribution.Held.HIDDEN ? doing.after.of(me, said.id()).orElse(null) : null);
    }

    private AnswerPage answerPage(Me me, Contribution said, Place place, Form form) {
        return new AnswerPage(said, speakers.of(place).stream().filter(it -> !it.id().equals(me.person())).toList(), form);
    }
}
