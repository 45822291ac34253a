package alongside.voices;

import alongside.Fixture;
import alongside.World;
import alongside.projects.Projects;
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.Visibility;
import org.springframework.stereotype.Component;

/** Something the member said, written down by the note-taker in the session, and a problem that was asked "why?". */
@Component
class VoicesFixture implements Fixture {

    private final Saying saying;

    private final Whys whys;
    private final LookingAfter after;
    private final Carrying carrying;
    private final Themes themes;
    private final More more;

    VoicesFixture(Saying saying, Whys whys, LookingAfter after, Carrying carrying, Themes themes, More more) {
        this.more = more;
        this.saying = saying;
        this.whys = whys;
        this.after = after;
        this.carrying = carrying;
        this.themes = themes;
    }

    @Component
    record More(Outside outside, Projects projects, Shelf shelf) {}

    @Override
    public int order() {
        return 31;
    }

    @Override
    public void furnish(World world) {
        world.put("contribution", saying.say(world.me("note-taker"), world.place("note-taker"), NewContribution.captured(
                world.id("session"), Kind.BARRIER, "Too many numbers.", Visibility.NAMED, world.me("member").person(), "Table 2", "")));
        askWhy(world);
        lookAfter(world);
        var read = carrying.read(world.me("note-taker"), world.place("note-taker"), "said.csv", "words\nThe bus is late\n");
        world.put("story", saying.say(world.me("member"), world.place("member"), NewContribution.own(null, Kind.STORY, "A child read it to her.", Visibility.NAMED)));
        themes.tag(world.me("member"), world.id("contribution"), "Numbers");
        themes.topic(world.me("member"), world.place("member"), "The phone line");
        world.put("voice-tag", themes.in(world.place("member")).getFirst().id());
        world.put("other-voice-tag", themes.in(world.place("member")).getLast().id());
        more.outside.ask(world.me("outsider"), more.projects.place(world.me("outsider"), world.id("public-project")).orElseThrow(), "What should we read?");
        world.put("own-words", more.outside.say(world.id("public-project"), NewContribution.captured(null, Kind.IDEA, "Read the bus letters.", Visibility.UNNAMED, null, "", ""), "").orElseThrow());
        more.shelf.put(world.me("member"), world.place("member"), new NewFinding("One letter in three is not read to its end.", "A survey by the library", "2024", "https://library.example/letters", ""));
        world.put("finding", more.shelf.in(world.place("member")).getFirst().id());
        world.put("voice-import", ((Carrying.Read.Fine) read).id());
    }

    /** Something that was reported, and something the note-taker hid and the member appeals about. */
    private void lookAfter(World world) {
        var member = world.me("member");
        var reported = saying.say(member, world.place("member"), NewContribution.own(null, Kind.CONCERN, "The manager never answers.", Visibility.NAMED));
        after.report(world.me("visitor"), reported, "It names a manager");
        world.put("voice-report", after.reports(world.place("note-taker"), 1).getFirst().id());
        var hidden = saying.say(member, world.place("member"), NewContribution.own(null, Kind.CONCERN, "His address is 3 Mill Street.", Visibility.NAMED));
        after.hide(world.me("note-taker"), hidden, HidingRule.PRIVATE, "It gives somebody's address");
        after.appeal(member, hidden, "It is my own address");
        world.put("hidden-contribution", hidden);
    }

    /** A sheet with a root and an answer below it, one that could be joined to it, and one that is. */
    private void askWhy(World world) {
        var me = world.me("note-taker");
        var place = world.place("note-taker");
        var why = whys.begin(me, place, world.id("session"), null, "Receipts come late", "Table 1").orElseThrow();
        var because = whys.because(me, why, null, "People don't know which to send", world.me("member").person()).orElseThrow();
        whys.markRoot(me, why, because, null);
        world.put("why", why);
        world.put("because", because);
        world.put("last-because", whys.because(me, why, because, "The letter lists rules", world.me("member").person()).orElseThrow());
        world.put("other-why", whys.begin(me, place, null, null, "Receipts are late", "Table 2").orElseThrow());
        var joined = whys.begin(me, place, null, null, "The receipts are missing", "Table 3").orElseThrow();
        whys.join(me, joined, why);
        world.put("joined-why", joined);
    }
}
