package alongside.maps;

import alongside.disclosure.rules.Counts;
import alongside.disclosure.rules.Counts.Audience;
import alongside.disclosure.rules.SecretVotes;
import alongside.disclosure.rules.Shown;
import alongside.disclosure.rules.SmallNumbers;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.maps.MapStatement.Stands;
import alongside.maps.Outcome.Common;
import alongside.maps.Outcome.Count;
import alongside.maps.Outcome.Line;
import alongside.maps.TakerStore.Came;
import alongside.maps.rules.OpinionMap;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.who.Me;
import alongside.words.Csv;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to what came out: read from the map as it was made last, with small numbers protected. */
@Service
@Transactional(readOnly = true)
public class Results {

    /** A statement that fewer answered is in no file that is given away, and neither is anybody who answered fewer. */
    private static final int FEWEST_GIVEN_AWAY = 8;

    private final Store store;
    private final TakerStore takers;
    private final Maps maps;
    private final Making making;
    private final Projects projects;

    Results(Store store, TakerStore takers, Maps maps, Making making, Projects projects) {
        this.store = store;
        this.takers = takers;
        this.maps = maps;
        this.making = making;
        this.projects = projects;
    }

    /**
     * What there is to read.
     *
     * @param outcome null for whoever may not read it, and while nothing was counted: nobody who has answered reads that nobody has
     * @param counting whether newer answers are being counted
     */
    public record Read(@Nullable Outcome outcome, boolean counting) {}

    public Read read(Comer comer, String question, boolean showMe) {
        boolean counting = making.behind(question);
        return new Read(maps.seenBy(comer, question).filter(Seen::mayReadResults).flatMap(seen -> making.latest(question).filter(made -> !counting || made.map().people() > 0)
                .map(made -> outcome(seen, made, showMe ? seen.taker() : null))).orElse(null), counting);
    }

    public Optional<Outcome> of(Comer comer, String question, boolean showMe) {
        return Optional.ofNullable(read(comer, question, showMe).outcome());
    }

    private Outcome outcome(Seen seen, MadeStore.Made made, @Nullable String taker) {
        var question = seen.question();
        var place = seen.place();
        var audience = place == null ? Audience.PUBLIC : Audience.INSIDE;
        var map = made.map();
        var counted = made.counted();
        var statements = store.statements(question.id()).stream().collect(Collectors.toMap(MapStatement::id, it -> it));
        var byStakeholder = map.tooFew() && place != null ? byStakeholder(question, place) : Map.<String, Map<String, long[]>>of();
        var lines = new LinkedHashMap<String, Line>();
        map.statements().stream().sorted(Comparator.comparingDouble(OpinionMap.MapStatement::consensus).reversed()
                .thenComparing(it -> Optional.ofNullable(statements.get(it.id())).map(MapStatement::number).orElse(0))).forEach(it -> {
            var statement = statements.get(it.id());
            if (statement != null && (statement.shown() || asked(statement) && it.all().seen() > 0))
                lines.put(it.id(), line(statement, it, audience, tellable(byStakeholder.getOrDefault(it.id(), Map.of()))));
        });
        boolean several = map.groups().size() > 1;
        var sizes = several ? Counts.line(map.groups().stream().map(it -> (long) it.size()).toList(), audience).cells() : List.<Shown>of();
        var groups = several ? IntStream.range(0, map.groups().size()).mapToObj(g -> new Outcome.Group(Drawing.letter(g), sizes.get(g), Outcome.Sure.of(map.groups().get(g).stability().orElse(1)),
                differing(map.groups().get(g), true, lines), differing(map.groups().get(g), false, lines))).toList() : List.<Outcome.Group>of();
        var all = Counts.line(Arrays.stream(Came.values()).map(it -> counted.came().getOrDefault(it, 0L)).toList(), audience);
        var about = about(question, counted, audience);
        var habits = new Outcome.Habits(alone(counted.habits().straight(), audience), alone(counted.habits().alike(), audience), alone(counted.leftOut(), audience));
        return new Outcome(question, place != null, map.tooFew(), made.at(), map.engine().name() + " " + map.engine().version(), all.total(), place == null ? SmallNumbers.rounded(map.votes()) : map.votes(), groups, List.copyOf(lines.values()), habits,
                counts(Arrays.stream(Came.values()).map(it -> "maps.came." + it.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList(), all.cells(), false),
                about == null ? List.of() : counts(choices(question), about.cells(), true), about == null ? all.total() : about.total(), Drawing.of(map, taker));
    }

    private static List<Line> differing(OpinionMap.OpinionGroup group, boolean agree, Map<String, Line> lines) {
        return group.representative().stream().filter(it -> it.agree() == agree).map(it -> lines.get(it.statement())).filter(java.util.Objects::nonNull).toList();
    }

    private static boolean asked(@Nullable MapStatement it) {
        return it != null && (it.shown() || it.stands() == Stands.REPLACED);
    }

    private static List<Count> counts(List<String> keys, List<Shown> shown, boolean own) {
        return IntStream.range(0, keys.size()).mapToObj(i -> new Count(keys.get(i), own && !keys.get(i).isEmpty(), shown.get(i)))
                .filter(it -> own || !(it.people().isFigure() && it.people().figure() == 0)).toList();
    }

    /** The choices as they were written, and at the end, blank, those who did not say. */
    private static List<String> choices(MapQuestion question) {
        var all = new ArrayList<>(question.aboutChoices());
        all.add("");
        return all;
    }

    private static Counts.@Nullable Line about(MapQuestion question, Counted counted, Audience audience) {
        if (!question.asksAbout()) return null;
        var counts = IntStream.range(0, question.aboutChoices().size()).mapToObj(it -> counted.about().getOrDefault(it, 0L)).collect(Collectors.toCollection(ArrayList::new));
        counts.add(counted.about().getOrDefault(-1, 0L));
        return Counts.line(counts, audience);
    }

    private static Shown alone(long count, Audience audience) {
        return Counts.line(List.of(count), audience).total();
    }

    private static Line line(MapStatement statement, OpinionMap.MapStatement it, Audience audience, Map<String, long[]> byStakeholder) {
        var rows = new ArrayList<long[]>();
        if (!byStakeholder.isEmpty()) rows.addAll(byStakeholder.values());
        else if (it.byGroup().size() > 1) {
            it.byGroup().forEach(one -> rows.add(row(one)));
            // Those in no group are a row of their own, or the difference to the whole would tell what is hidden of them.
            rows.add(new long[] {it.all().agree() - sum(rows, 0), it.all().disagree() - sum(rows, 1), it.all().pass() - sum(rows, 2)});
        } else rows.add(row(it.all()));
        var shown = ByRows.of(rows, audience);
        var names = List.copyOf(byStakeholder.keySet());
        var common = ByRows.few(rows, audience) ? Common.NOTHING : common(it);
        return new Line(statement, shown.all(), it.byGroup().size() > 1 && names.isEmpty() ? shown.rows().subList(0, it.byGroup().size()) : List.of(),
                IntStream.range(0, names.size()).mapToObj(g -> new Outcome.Stakeholder(names.get(g).isEmpty() ? null : StakeholderGroup.valueOf(names.get(g)), shown.rows().get(g))).toList(), common, common == Common.DISAGREE ? it.refusedEverywhere() : it.agreedEverywhere());
    }

    private static Common common(OpinionMap.MapStatement it) {
        return it.allAgree() ? Common.AGREE : it.allDisagree() ? Common.DISAGREE : Common.NOTHING;
    }

    private static long sum(List<long[]> rows, int column) {
        return rows.stream().mapToLong(it -> it[column]).sum();
    }

    private static long[] row(OpinionMap.Counts it) {
        return new long[] {it.agree(), it.disagree(), it.pass()};
    }

    // --- few people: by stakeholder group

    /** By statement and stakeholder group, how many agreed, disagreed and passed. */
    private Map<String, Map<String, long[]>> byStakeholder(MapQuestion question, Place place) {
        var leftOut = takers.leftOut(question.id());
        var groups = projects.members(place).stream().collect(Collectors.toMap(Membership::person, it -> it.stakeholder().name(), (one, other) -> one));
        var groupOf = new HashMap<String, String>();
        takers.takers(question.id()).stream().filter(it -> !leftOut.contains(it.id())).forEach(it -> groupOf.put(it.id(), it.person() == null ? "" : groups.getOrDefault(it.person(), "")));
        var counts = new HashMap<String, Map<String, long[]>>();
        for (var it : takers.all(question.id())) {
            if (it.answer() == MapAnswer.UNCLEAR || !groupOf.containsKey(it.taker())) continue;
            counts.computeIfAbsent(it.statement(), any -> new TreeMap<>(Comparator.comparing(Results::order))).computeIfAbsent(groupOf.get(it.taker()), any -> new long[3])[it.answer().ordinal()]++;
        }
        return counts;
    }

    private static int order(String group) {
        return group.isEmpty() ? StakeholderGroup.values().length : StakeholderGroup.valueOf(group).ordinal();
    }

    /** One group that is small or of one mind hides all: with the total known, the others would give it away. */
    private static Map<String, long[]> tellable(Map<String, long[]> counts) {
        return counts.size() >= 2 && counts.values().stream().allMatch(it -> SecretVotes.mayShowGroup(Arrays.stream(it).boxed().toList())) ? counts : Map.of();
    }

    // --- files to take away, in the format such conversations are published in

    /** The statements with how many agree and disagree, small numbers as a star. */
    public Optional<String> statementsAsCsv(Comer comer, String question) {
        return of(comer, question, false).map(it -> {
            var rows = new ArrayList<List<String>>();
            rows.add(List.of("timestamp", "datetime", "comment-id", "author-id", "agrees", "disagrees", "moderated", "comment-body"));
            it.statements().stream().sorted(Comparator.comparing(line -> line.statement().number())).forEach(line -> rows.add(List.of("0", "", String.valueOf(line.statement().number()), "",
                    plain(line.all().agree()), plain(line.all().disagree()), line.statement().shown() ? "1" : "0", line.statement().words())));
            return Csv.write(rows);
        });
    }

    /** Whether the answers may be given away: it was said before, it is over, and there are many. */
    public boolean mayGiveAway(Seen seen) {
        return seen.mayTend() && seen.question().openData() && seen.question().closed()
                && making.latest(seen.question().id()).filter(it -> !it.map().tooFew()).isPresent();
    }

    /**
     * Each person's answers under a number that is drawn anew each time, without name, time or anything about them. What few
     * answered is left out, and so is whoever answered little.
     */
    public Optional<String> answersAsCsv(Me me, String question) {
        if (maps.seenBy(new Comer(me, null), question).filter(this::mayGiveAway).isEmpty()) return Optional.empty();
        var numbers = store.statements(question).stream().filter(Results::asked).collect(Collectors.toMap(MapStatement::id, MapStatement::number));
        var leftOut = takers.leftOut(question);
        var all = takers.all(question).stream().filter(it -> it.answer() != MapAnswer.UNCLEAR && numbers.containsKey(it.statement()) && !leftOut.contains(it.taker())).toList();
        var answered = all.stream().collect(Collectors.groupingBy(TakerStore.Given::statement, Collectors.counting()));
        var kept = all.stream().filter(it -> answered.getOrDefault(it.statement(), 0L) >= FEWEST_GIVEN_AWAY).collect(Collectors.groupingBy(TakerStore.Given::taker));
        var people = new ArrayList<>(kept.values().stream().filter(it -> it.size() >= FEWEST_GIVEN_AWAY).toList());
        Collections.shuffle(people, new SecureRandom());
        var csv = new StringBuilder("timestamp,datetime,comment-id,voter-id,vote\n");
        for (int i = 0; i < people.size(); i++) {
            int voter = i + 1;
            people.get(i).stream().sorted(Comparator.comparing(it -> numbers.get(it.statement()))).forEach(it -> csv.append("0,,").append(numbers.get(it.statement())).append(',')
                    .append(voter).append(',').append(it.answer() == MapAnswer.AGREE ? 1 : it.answer() == MapAnswer.DISAGREE ? -1 : 0).append('\n'));
        }
        return Optional.of(csv.toString());
    }

    private static String plain(Shown it) {
        return it.isFigure() ? String.valueOf(it.figure()) : "*";
    }
}
