package alongside.voices;

import alongside.facts.Facts;
import alongside.people.People;
import alongside.post.Letter;
import alongside.post.Post;
import alongside.projects.Place;
import alongside.sessions.Sessions;
import alongside.store.GroupCommit;
import alongside.store.Ids;
import alongside.voices.Contribution.Visibility;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The front door for saying something, for writing down what somebody said, and for answering it. */
@Service("voicesSaying")
@Transactional
public class Saying {

    private final Store store;
    private final SayingStore saying;
    private final Reading reading;
    private final KeptFrom kept;
    private final Around around;
    private final Others others;

    Saying(Store store, SayingStore saying, Reading reading, KeptFrom kept, Around around, Others others) {
        this.store = store;
        this.saying = saying;
        this.reading = reading;
        this.kept = kept;
        this.around = around;
        this.others = others;
    }

    /** What saying needs besides the words. */
    @Component("voicesAroundSaying")
    record Around(Sessions sessions, Facts facts, ApplicationEventPublisher events, GroupCommit together, InstantSource clock, ObjectProvider<AskedToSpeak> asked, WrittenDown written, AtTables tables) {}

    /** How others hear of it. */
    @Component("voicesOthers")
    record Others(Telling telling, Post post, People people) {}

    /**
     * Says something, or writes down what somebody said. Thirty people saying something in one second share one commit.
     *
     * From whom they are kept is asked before ({@link KeptFrom#leavesSomebody}). It holds even if nobody who runs the sessions
     * is left to read them when they are said later, after everybody has written: better that than shown against a wish.
     *
     * @return the id
     * @throws IllegalArgumentException when this person may not; pages ask {@link Voices#maySay} and {@link Voices#mayCapture} first
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public String say(Me me, Place place, NewContribution said) {
        boolean may = said.captured() ? reading.mayCapture(me, place, said.session()) || around.tables.mayWriteDown(place, said) : May.say(place) || asked(me, said.session());
        if (!may) throw new IllegalArgumentException("This person may not say this here");
        if (said.session() != null && around.sessions.seenBy(me, said.session()).filter(it -> it.project().equals(place.project().id())).isEmpty())
            throw new IllegalArgumentException("That session is not in this project");
        if (said.answers() != null && reading.row(me, said.answers()).filter(it -> it.project().equals(place.project().id())).isEmpty())
            throw new IllegalArgumentException("What is answered is not in this project");
        return around.together.save(() -> keep(me, place, said));
    }

    private boolean asked(Me me, @Nullable String session) {
        return session != null && around.asked.stream().anyMatch(it -> it.asked(session, me.person()));
    }

    /**
     * What somebody from outside, who is in the room of a session, says themselves: looked at first where the project does so,
     * as everybody's. Whoever lets them in knows that they are there.
     *
     * @param said with the name they are called by; blank where they want none
     */
    public void sayAsGuest(String project, NewContribution said) {
        var id = Ids.fresh();
        saying.add(id, project, around.tables.asKept(said), null, null, Dates.dayOf(around.clock.instant()));
        tell(id, project, said, null);
    }

    /** Says what waited until all were ready. What it answers may have been taken back meanwhile: then it stands by itself. */
    public void sayWhatWaited(Me me, Place place, NewContribution said, @Nullable String mention) {
        boolean answers = said.answers() != null && reading.row(me, said.answers()).filter(it -> it.project().equals(place.project().id())).isPresent();
        var id = say(me, place, answers ? said : said.answering(null));
        if (mention != null) mention(me, id, mention);
    }

    private String keep(Me me, Place place, NewContribution told) {
        var id = Ids.fresh();
        var said = around.tables.asKept(told);
        var author = said.captured() ? said.saidBy() : me.person();
        saying.add(id, place.project().id(), said, author, said.captured() ? me.person() : null, Dates.dayOf(around.clock.instant()));
        kept.keep(id, author, said.keptFrom());
        if (said.captured() && said.visibility() == Visibility.UNNAMED) around.written.add(id, me);
        tell(id, place.project().id(), said, said.visibility() == Visibility.NAMED ? me : null);
        if (said.answers() != null) tellOfAnswer(me, place, said.answers());
        return id;
    }

    private void tell(String id, String project, NewContribution said, @Nullable Me by) {
        // Nothing is told of unnamed words: even the moment of writing them down could tell who spoke.
        if (said.visibility() != Visibility.UNNAMED) around.facts.happened("voices.captured", project, id, by);
        around.events.publishEvent(new ContributionCaptured(id, project, said.session(), said.visibility()));
    }

    /** Whoever is answered hears of it in their own rhythm, unless they answer themselves. */
    private void tellOfAnswer(Me me, Place place, String answered) {
        var row = store.find(answered).orElseThrow();
        if (!reading.mine(row, me.person()))
            others.telling.write(List.of(answered), Letter.news("voices.letter.answered", place.project().id(), "/contributions/" + answered));
    }

    /** Somebody else in the project should see this: they hear of it in their own rhythm, and not from whom. */
    public boolean mention(Me me, String contribution, String person) {
        var seen = reading.row(me, contribution);
        var other = new Me(person, "", false, false);
        if (seen.isEmpty() || person.equals(me.person()) || reading.row(other, contribution).isEmpty()) return false;
        others.post.send(others.people.addressee(person),
                Letter.news("voices.letter.mentioned", seen.get().project(), "/contributions/" + contribution));
        return true;
    }
}
