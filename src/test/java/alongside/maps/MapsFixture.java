package alongside.maps;

import alongside.Fixture;
import alongside.World;
import alongside.maps.MapQuestion.Adding;
import alongside.maps.MapQuestion.Who;
import alongside.maps.MapStatement.Stands;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Three questions of short statements: for anybody with the link, for the project, and for whoever has a code. */
@Component
class MapsFixture implements Fixture {

    private final Maps maps;

    MapsFixture(Maps maps) {
        this.maps = maps;
    }

    @Override
    public int order() {
        return 32;
    }

    @Override
    public void furnish(World world) {
        world.put("map", open(world, "What should our letters be like?", Who.LINK));
        world.put("inside-map", open(world, "How do we work?", Who.PROJECT));
        world.put("coded-map", open(world, "What do all of you think?", Who.CODE));
        var comer = new Comer(world.me("member"), null);
        var map = world.id("map");
        maps.addStatement(comer, map, "Write the date in words.");
        var all = maps.statements(maps.seenBy(comer, map).orElseThrow()).values();
        world.put("map-statement", all.stream().filter(it -> it.number() == 1).findFirst().orElseThrow().id());
        world.put("map-waiting", all.stream().filter(it -> it.stands() == Stands.WAITING).findFirst().orElseThrow().id());
        maps.answer(comer, map, world.id("map-statement"), MapAnswer.AGREE);
        maps.answer(new Comer(world.me("coordinator"), null), map, world.id("map-statement"), MapAnswer.UNCLEAR);
    }

    private String open(World world, String title, Who who) {
        var terms = new NewMap.Terms(who, Adding.LOOKED_FIRST, false, "How old are you?", List.of("Under 25", "25 or over"), LocalDate.of(2099, 1, 1));
        return maps.open(world.me("coordinator"), world.place("coordinator"), new NewMap(title, "Letters about direct payments", "",
                List.of("Say at the top if I need to do something", "Give me a name and direct number", "Send everything by email"), terms)).orElseThrow();
    }
}
