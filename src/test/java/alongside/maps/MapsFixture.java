package alongside.maps;

import alongside.Fixture;
import alongside.World;
import alongside.maps.MapQuestion.Adding;
import alongside.maps.MapQuestion.Who;
import alongside.maps.MapStatement.Stands;
import alongside.people.How;
import alongside.sessions.NewSession;
import alongside.sessions.Sessions;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Three questions of short statements: for anybody with the link, for the project, and for whoever has a code. */
@Component
class MapsFixture implements Fixture {

    private final Maps maps;
    private final Sheets sheets;
    private final Making making;
    private final Talks talks;
    private final Sessions sessions;

    MapsFixture(Maps maps, Sheets sheets, Making making, Talks talks, Sessions sessions) {
        this.maps = maps;
        this.sheets = sheets;
        this.making = making;
        this.talks = talks;
        this.sessions = sessions;
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
        sheets.print(world.me("coordinator"), map, 2);
        sheets.enter(world.me("coordinator"), map, new Sheets.NewEntry("", world.me("visitor").person(), false, How.PHONE, true, Map.of(world.id("map-statement"), MapAnswer.AGREE), null));
        world.put("map-entering", sheets.entered(world.me("coordinator"), map).getFirst().id());
        making.now(map);
        world.put("given-map", givenAway(world));
        var session = sessions.plan(world.me("coordinator"), world.place("coordinator"), new NewSession("Where we differ", "Talk openly", LocalDate.of(2030, 5, 14),
                LocalTime.of(10, 30), LocalTime.of(13, 0), "Mill Street Hub", "", 30, null, null));
        talks.put(world.me("coordinator"), map, world.id("map-statement"), session, 15);
        sessions.open(world.me("coordinator"), session);
        world.put("talk-session", session);
        world.put("map-talk", talks.of(world.me("coordinator"), session).getFirst().id());
    }

    /** One that thirty-two browsers answered, in two groups, and that is closed: its answers may be given away. */
    private String givenAway(World world) {
        var words = IntStream.rangeClosed(1, 10).mapToObj(i -> "Statement " + i).toList();
        var terms = new NewMap.Terms(Who.LINK, Adding.NOT, true, "", List.of(), LocalDate.of(2099, 1, 1));
        var map = maps.open(world.me("coordinator"), world.place("coordinator"), new NewMap("Given away", "What do you think?", "", words, terms)).orElseThrow();
        for (int i = 0; i < 32; i++) {
            var comer = new Comer(null, "browser " + i);
            for (var it : maps.shown(maps.seenBy(comer, map).orElseThrow()))
                maps.answer(comer, map, it.id(), it.number() > 8 ? MapAnswer.AGREE : (i + it.number() % 2) % 2 == 0 ? MapAnswer.AGREE : MapAnswer.DISAGREE);
        }
        maps.close(world.me("coordinator"), map);
        making.now(map);
        return map;
    }

    private String open(World world, String title, Who who) {
        var terms = new NewMap.Terms(who, Adding.LOOKED_FIRST, false, "How old are you?", List.of("Under 25", "25 or over"), LocalDate.of(2099, 1, 1));
        return maps.open(world.me("coordinator"), world.place("coordinator"), new NewMap(title, "Letters about direct payments", "",
                List.of("Say at the top if I need to do something", "Give me a name and direct number", "Send everything by email"), terms)).orElseThrow();
    }
}
