package alongside.demo;

import static alongside.demo.Cast.HATTIE;
import static alongside.demo.Cast.LEWIS;

import alongside.maps.Comer;
import alongside.maps.MapAnswer;
import alongside.maps.MapQuestion.Adding;
import alongside.maps.MapQuestion.Who;
import alongside.maps.MapStatement;
import alongside.maps.Maps;
import alongside.maps.NewMap;
import alongside.maps.Sheets;
import alongside.maps.Sheets.NewEntry;
import alongside.maps.Tending;
import alongside.people.How;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What all 612 people think who get the letters: each has a sheet with a code, 214 answer, 149 of them online, 58 on paper and
 * 7 by phone. Nobody's answers are made up by chance: the same people say the same every time the story is played.
 */
@Component
class AskingEverybody {

    private static final int ASKED = 612;
    private static final int ONLINE = Recipients.ALL - Recipients.ON_PAPER - Recipients.BY_PHONE;

    private final Maps maps;
    private final Tending tending;
    private final Sheets sheets;
    private final TransactionTemplate together;

    AskingEverybody(Maps maps, Tending tending, Sheets sheets, PlatformTransactionManager transactions) {
        this.maps = maps;
        this.tending = tending;
        this.sheets = sheets;
        together = new TransactionTemplate(transactions);
    }

    void open(Stage stage) {
        var terms = new NewMap.Terms(Who.CODE, Adding.LOOKED_FIRST, true, "What is your ethnic group?", Recipients.ETHNIC_GROUPS, LocalDate.of(2026, 5, 31));
        var map = maps.open(stage.me(HATTIE), stage.place(HATTIE), new NewMap("What do you think about our letters?",
                "What should letters about direct payments be like?", "The panel reads what comes out, and the head of service answers in writing.", Recipients.OURS, terms)).orElseThrow();
        stage.remember("map", map);
        together.executeWithoutResult(status -> {
            if (sheets.print(stage.me(HATTIE), map, ASKED).isEmpty()) throw new IllegalStateException("The sheets were not made");
        });
    }

    /** They share one commit: a demonstration has to begin quickly. */
    void answer(Stage stage) {
        together.executeWithoutResult(status -> {
            var codes = new ArrayList<String>();
            for (int from = 1; from <= ASKED; from += 50) sheets.sheets(stage.me(HATTIE), stage.thing("map"), from, from + 49).orElseThrow().forEach(it -> codes.add(it.code()));
            addTheirOwn(stage, codes);
            var byNumber = new HashMap<Integer, String>();
            maps.shown(maps.seenBy(new Comer(stage.me(HATTIE), null), stage.thing("map")).orElseThrow()).forEach(it -> byNumber.put(it.number(), it.id()));
            for (int person = 0; person < Recipients.ALL; person++) {
                var answers = new HashMap<String, MapAnswer>();
                Recipients.answers(person).forEach((number, answer) -> answers.put(byNumber.get(number), answer));
                int place = Recipients.place(person);
                if (place < ONLINE) online(stage, codes.get(person), person, answers);
                else write(stage, codes.get(person), place < ONLINE + Recipients.ON_PAPER ? How.PAPER : How.PHONE, person, answers);
            }
        });
    }

    private static Comer browser(int person) {
        return new Comer(null, "browser of person " + person);
    }

    private void addTheirOwn(Stage stage, List<String> codes) {
        var map = stage.thing("map");
        var whoAdd = java.util.stream.IntStream.range(0, Recipients.ALL).filter(it -> Recipients.place(it) < ONLINE).limit(Recipients.THEIRS.size()).toArray();
        for (int i = 0; i < whoAdd.length; i++) {
            maps.useCode(browser(whoAdd[i]), map, codes.get(whoAdd[i]));
            if (maps.addStatement(browser(whoAdd[i]), map, Recipients.THEIRS.get(i)) != Maps.Added.WAITING) throw new IllegalStateException("Not added: " + Recipients.THEIRS.get(i));
        }
        for (var it : tending.statements(stage.me(HATTIE), map).orElseThrow())
            if (it.statement().stands() == MapStatement.Stands.WAITING) tending.show(stage.me(HATTIE), map, it.statement().id());
    }

    private void online(Stage stage, String code, int person, Map<String, MapAnswer> answers) {
        var map = stage.thing("map");
        if (!maps.useCode(browser(person), map, code)) throw new IllegalStateException("No code for person " + person);
        answers.forEach((statement, answer) -> {
            if (!maps.answer(browser(person), map, statement, answer)) throw new IllegalStateException("Person " + person + " could not answer");
        });
        maps.sayAbout(browser(person), map, Recipients.ethnicGroup(person));
    }

    private void write(Stage stage, String code, How how, int person, Map<String, MapAnswer> answers) {
        int group = Recipients.ethnicGroup(person);
        var came = sheets.enter(stage.me(LEWIS), stage.thing("map"), new NewEntry(code, "", false, how, how == How.PHONE, answers, group < 0 ? null : group));
        if (came != Sheets.Entry.SAVED) throw new IllegalStateException("The sheet of person " + person + " was not saved: " + came);
    }
}
