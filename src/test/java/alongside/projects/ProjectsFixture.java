package alongside.projects;

import alongside.Fixture;
import alongside.World;
import alongside.store.Clocks;
import alongside.store.Ids;
import org.springframework.stereotype.Component;

/** A part whose level is a draft, with one ask for more that waits for its answer; and a project before the public. */
@Component
class ProjectsFixture implements Fixture {

    private final Partners partners;
    private final Projects projects;
    private final Levels levels;
    private final SetUpStore store;
    private final Clocks clock;

    ProjectsFixture(Projects projects, Levels levels, SetUpStore store, Clocks clock, Partners partners) {
        this.partners = partners;
        this.projects = projects;
        this.levels = levels;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void furnish(World world) {
        var part = projects.addPart(world.me("coordinator"), world.place("coordinator"), new Part(Ids.fresh(), world.id("project"),
                "Appeal wording", "", Openness.NOT_OPEN, "The law fixes it", Level.TELLING_YOU, "The law"));
        world.put("part", part);
        world.put("ask", levels.askForMore(world.me("member"), part, "Can we change it?").orElseThrow());
        partners.list(world.me("coordinator"), world.place("coordinator"), "The library", "Lends its room", "The desk", false);
        world.put("partner", partners.of(world.place("coordinator")).getFirst().id());
        world.put("public-project", projects.begin(world.me("outsider"), "Open to everybody", "Read me"));
        // Past the gate: publishing waits for the set-up of every room, and has its own test.
        store.add(world.id("public-project"), Publication.Kind.PUBLISHED, world.me("outsider").person(), clock.instant());
    }
}
