package alongside.followthrough;

import alongside.Fixture;
import alongside.World;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** A row with a promise of the member's, and something asked of others. */
@Component
class FollowthroughFixture implements Fixture {

    private final Reflections reflections;
    private final Blocks blocks;
    private final PlanChanges changes;

    FollowthroughFixture(Reflections reflections, Blocks blocks, PlanChanges changes) {
        this.changes = changes;
        this.reflections = reflections;
        this.blocks = blocks;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void furnish(World world) {
        var coordinator = world.me("coordinator");
        var row = reflections.make(coordinator, world.place("coordinator"),
                new NewReflection(List.of(), "Publish what we said", "Survey of 2023", "People see answers", "Everybody who answered", false)).orElseThrow();
        world.put("reflection", row);
        world.put("promise", reflections.promise(coordinator, row,
                new NewPromise("Publish the report", world.me("member").person(), null, LocalDate.parse("2026-04-30"), "", false)).orElseThrow());
        blocks.name(world.me("member"), world.place("member"), List.of(Block.Starter.JARGON), "");
        world.put("block", blocks.in(world.place("member")).getFirst().id());
        changes.changed(coordinator, world.id("contribution"), "We meet at 6pm");
        world.put("change", changes.all(world.place("coordinator")).getFirst().change().id());
        world.put("asked", reflections.ask(coordinator, row, "Internal Audit", "Say which lines you need").orElseThrow());
    }
}
