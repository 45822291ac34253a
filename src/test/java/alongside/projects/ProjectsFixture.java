package alongside.projects;

import alongside.Fixture;
import alongside.World;
import alongside.store.Ids;
import org.springframework.stereotype.Component;

/** A part whose level is a draft, with one ask for more that waits for its answer. */
@Component
class ProjectsFixture implements Fixture {

    private final Projects projects;
    private final Levels levels;

    ProjectsFixture(Projects projects, Levels levels) {
        this.projects = projects;
        this.levels = levels;
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
    }
}
