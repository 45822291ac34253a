package alongside.projects;

import alongside.facts.Facts;
import alongside.projects.LevelStep.Kind;
import alongside.projects.rules.Agreement;
import alongside.store.Ids;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How we'll work on each part: a draft until the group agrees it, or asks for more. */
@Service
@Transactional
public class Levels {

    private final Store store;
    private final Projects projects;
    private final Facts facts;
    private final InstantSource clock;
    private final ApplicationEventPublisher events;

    Levels(Store store, Projects projects, Facts facts, InstantSource clock, ApplicationEventPublisher events) {
        this.store = store;
        this.projects = projects;
        this.facts = facts;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Optional<PartSeen> seenBy(Me me, String part) {
        return store.part(part).flatMap(history ->
                projects.place(me, history.part().project()).map(place -> new PartSeen(place, history)));
    }

    /** The same part in other words; its level and who decides stay as they are. */
    public boolean change(Me me, String part, String title, String product, Openness openness, String because) {
        var seen = seenBy(me, part).filter(it -> May.arrange(it.place()));
        seen.ifPresent(it -> {
            var was = it.part();
            store.change(new Part(was.id(), was.project(), title, product, openness, because, was.level(), was.whoDecides()));
            if (was.openness() != openness) happened("projects.openness-changed", was, me, openness.name());
        });
        return seen.isPresent();
    }

    /** Another draft: whoever said yes to the one before has not said yes to this. @param why blank, or why it is higher than the answers suggest */
    public boolean draft(Me me, String part, Level level, String whoDecides, String why) {
        var seen = seenBy(me, part).filter(it -> May.arrange(it.place()));
        seen.map(PartSeen::part).filter(was -> was.level() != level || !was.whoDecides().equals(whoDecides)).ifPresent(was -> {
            var now = was.with(level, whoDecides);
            store.change(now);
            store.add(step(now, Kind.DRAFTED, me, today(), level, why, null, false), whoDecides);
            happened("projects.level-drafted", now, me, level.name());
        });
        return seen.isPresent();
    }

    public boolean sayYes(Me me, String part) {
        return yesOrNotYet(me, part, true);
    }

    /** A yes can be taken back until the group has agreed. */
    public boolean takeBack(Me me, String part) {
        return yesOrNotYet(me, part, false);
    }

    private boolean yesOrNotYet(Me me, String part, boolean yes) {
        var seen = seenBy(me, part).filter(it -> May.sayYesToALevel(it.place()) && it.part().settled());
        seen.filter(it -> it.history().agreed().isEmpty() && it.history().saidYes(me.person()) != yes)
                .ifPresent(it -> add(it.part(), yes ? Kind.YES : Kind.TAKEN_BACK, me, today(), "", null, false));
        return seen.isPresent();
    }

    /** @return the id of the ask; the same one when it is sent twice */
    public Optional<String> askForMore(Me me, String part, String says) {
        return seenBy(me, part).filter(it -> May.askForMore(it.place())).map(it -> {
            var twice = it.history().openAsks().stream().filter(ask -> me.person().equals(ask.person()) && ask.says().equals(says)).findFirst();
            if (twice.isPresent()) return twice.get().id();
            var ask = add(it.part(), Kind.ASKED_MORE, me, today(), says, null, false);
            happened("projects.more-asked", it.part(), me, ask.id());
            events.publishEvent(new MoreAsked(it.place().project(), it.part(), ask));
            return ask.id();
        });
    }

    /** An ask has one answer. @param given whether the answer is yes; then another draft follows */
    public boolean answer(Me me, String part, String ask, boolean given, String says) {
        var seen = seenBy(me, part).filter(it -> May.answerAnAsk(it.place()));
        var asked = seen.flatMap(it -> it.history().asks().stream().filter(one -> one.id().equals(ask)).findFirst());
        if (seen.isEmpty() || asked.isEmpty()) return false;
        if (seen.get().history().answerTo(asked.get()).isPresent()) return true;
        var answer = add(seen.get().part(), Kind.ANSWERED, me, today(), says, ask, given);
        happened("projects.more-answered", seen.get().part(), me, ask);
        events.publishEvent(new MoreAnswered(seen.get().place().project(), seen.get().part(), asked.get(), answer));
        return true;
    }

    /** Why this cannot be written down as agreed by the group; empty when it can. */
    @Transactional(readOnly = true)
    public Optional<Agreement.WhyNot> whyNotAgreed(Me me, PartSeen seen) {
        var members = projects.members(seen.place());
        var yeses = seen.history().yeses().stream().map(yes -> {
            var membership = members.stream().filter(it -> it.person().equals(yes.person())).findFirst();
            return new Agreement.Yes(String.valueOf(yes.person()),
                    membership.map(it -> it.votes()).orElse(false),
                    membership.map(it -> it.stakeholder().livedExperience()).orElse(false));
        }).toList();
        return Agreement.whyNot(yeses, seen.history().openAsks().size(), me.person());
    }

    /** @param day when the group said yes; @param how where that can be seen, for example "in the session of 14 April" */
    public boolean agree(Me me, String part, LocalDate day, String how) {
        var seen = seenBy(me, part).filter(it -> May.recordAgreement(it.place()));
        if (seen.isEmpty() || whyNotAgreed(me, seen.get()).isPresent()) return false;
        if (seen.get().history().agreed().isPresent()) return true;
        var agreement = add(seen.get().part(), Kind.AGREED, me, day, how, null, false);
        happened("projects.level-agreed", seen.get().part(), me, seen.get().part().level().name());
        events.publishEvent(new PartAgreed(seen.get().place().project(), seen.get().part(), agreement));
        return true;
    }

    private LevelStep add(Part part, Kind kind, Me me, LocalDate day, String says, @Nullable String answers, boolean given) {
        var step = step(part, kind, me, day, null, says, answers, given);
        store.add(step, "");
        return step;
    }

    private LevelStep step(Part part, Kind kind, Me me, LocalDate day, @Nullable Level level, String says, @Nullable String answers, boolean given) {
        return new LevelStep(Ids.fresh(), part.id(), kind, me.person(), clock.instant(), day, level, says, answers, given);
    }

    private void happened(String kind, Part part, Me me, String detail) {
        facts.happened(kind, part.project(), part.id(), me, detail);
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
