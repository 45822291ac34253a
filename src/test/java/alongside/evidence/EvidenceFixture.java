package alongside.evidence;

import alongside.Fixture;
import alongside.World;
import alongside.projects.Level;
import alongside.projects.Openness;
import alongside.projects.Part;
import alongside.projects.Projects;
import alongside.store.Ids;
import org.springframework.stereotype.Component;

/** In the world stands a part whose facts can be confirmed or disputed. */
@Component
class EvidenceFixture implements Fixture {

    private final Projects projects;

    EvidenceFixture(Projects projects) {
        this.projects = projects;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void furnish(World world) {
        var part = new Part(Ids.fresh(), world.id("project"), "When letters are sent", "A sending plan", Openness.OPEN, "", Level.DECIDING_TOGETHER, "The group");
        world.put("evidence-part", projects.addPart(world.me("coordinator"), world.place("coordinator"), part));
    }
}
