package alongside.decisions.web;

import alongside.decisions.Decision;
import alongside.decisions.Decision.Asks;
import alongside.decisions.Decision.Way;
import alongside.decisions.NewAnswer;
import alongside.decisions.Option;
import alongside.design.Choice;
import alongside.design.Form;
import alongside.design.Look;
import alongside.design.Shown;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A ballot as fields of a form: what is offered, what was put in, and what it says in words. */
public final class Ballots {

    private static final int MOST = 2000;
    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            Map.entry("CONSENT", "yes"), Map.entry("LIVE_WITH", "promise"), Map.entry("STAY_OUT", "unsure"), Map.entry("OBJECT", "stop"),
            Map.entry("FULLY", "star"), Map.entry("MOSTLY", "yes"), Map.entry("TALK_MORE", "talk"), Map.entry("AGAINST", "no"),
            Map.entry("AGREE", "yes"), Map.entry("DISAGREE", "no"), Map.entry("ABSTAIN", "unsure"),
            Map.entry("LOOKS_RIGHT", "yes"), Map.entry("NOT_SURE", "unsure"), Map.entry("WORRIED", "worry"));

    private Ballots() {}

    /** The field of an option's number. */
    public static String field(Option option) {
        return "mark-" + option.id();
    }

    /** The field that a problem with the whole answer is said at. */
    public static String first(Decision decision) {
        return switch (decision.way().asks()) {
            case ANSWER -> "answer";
            case ONE, TICKS -> "options";
            case NUMBERS, RANKS -> field(decision.options().getFirst());
        };
    }

    /** What is in the form, or empty with its problems said. */
    static Optional<NewAnswer> read(Decision decision, Form form) {
        return switch (decision.way().asks()) {
            case ANSWER -> answer(decision, form);
            case ONE, TICKS -> ticks(decision, form);
            case NUMBERS, RANKS -> marks(decision, form);
        };
    }

    private static Optional<NewAnswer> answer(Decision decision, Form form) {
        var because = decision.secret() ? "" : form.optional("because", MOST);
        var answer = form.typed("answer");
        if (!decision.way().kind().answers().contains(answer)) form.problem("answer", "design.problem.choose");
        if (because.isEmpty() && answer.equals(alongside.decisions.rules.Answer.OBJECT.name())) form.problem("because", "decisions.answered.reason-missing");
        return form.ok() ? Optional.of(new NewAnswer(answer, because, Map.of())) : Optional.empty();
    }

    private static Optional<NewAnswer> ticks(Decision decision, Form form) {
        var ticked = new LinkedHashSet<>(form.all("options"));
        ticked.retainAll(decision.options().stream().map(Option::id).toList());
        if (ticked.isEmpty() || decision.way().asks() == Asks.ONE && ticked.size() > 1) form.problem("options", "decisions.problem.tick-one");
        return form.ok() ? Optional.of(NewAnswer.ticks(ticked)) : Optional.empty();
    }

    private static Optional<NewAnswer> marks(Decision decision, Form form) {
        var marks = new LinkedHashMap<String, Integer>();
        for (var option : decision.options()) {
            var field = field(option);
            if (form.typed(field).isBlank()) continue;
            int number = form.number(field, least(decision), most(decision));
            if (form.problemOf(field).isEmpty() && (number > 0 || decision.way() != Way.DOTS)) marks.put(option.id(), number);
        }
        if (!form.ok()) return Optional.empty();
        if (marks.isEmpty()) form.problem(first(decision), "decisions.problem.nothing-given");
        if (decision.way() == Way.DOTS && marks.values().stream().mapToInt(it -> it).sum() > decision.terms().dots())
            form.problem(first(decision), "decisions.problem.too-many-dots", "n", decision.terms().dots());
        if (oneEach(decision.way()) && new HashSet<>(marks.values()).size() < marks.size()) form.problem(first(decision), "decisions.problem.rank-twice");
        return form.ok() ? Optional.of(NewAnswer.marks(marks)) : Optional.empty();
    }

    /** Where votes move from one choice to the next, two first choices would not be counted: it is said before. */
    private static boolean oneEach(Way way) {
        return way == Way.RUNOFF || way == Way.STV || way == Way.MEEK_STV;
    }

    static int least(Decision decision) {
        return switch (decision.way()) {
            case SCORE -> decision.terms().lowest();
            case DOTS, TIME -> 0;
            default -> 1;
        };
    }

    static int most(Decision decision) {
        return switch (decision.way()) {
            case SCORE -> decision.terms().highest();
            case DOTS -> decision.terms().dots();
            case TIME -> 2;
            default -> decision.options().size();
        };
    }

    static Form fill(Form form, Decision decision, NewAnswer answer) {
        if (answer.answer() != null) form.put("answer", answer.answer()).put("because", answer.because());
        answer.marks().forEach((option, number) -> {
            if (decision.way().asks() == Asks.ONE || decision.way().asks() == Asks.TICKS) form.put("options", option);
            else form.put("mark-" + option, String.valueOf(number));
        });
        return form;
    }

    // --- in words

    public static List<Choice> answers(Look look, Way way) {
        return way.kind().answers().stream().map(it -> new Choice(it, look.say(key(way, it)), look.say(key(way, it) + ".meaning"))).toList();
    }

    /** What may be worth saying with this answer. */
    public static String prompt(Look look, Way way, String answer) {
        return look.say(key(way, answer) + ".reason");
    }

    /** The symbol of each answer, by its name. */
    public static Map<String, String> symbols(Way way) {
        return way.kind().answers().stream().filter(SYMBOLS::containsKey).collect(Collectors.toMap(it -> it, it -> Objects.requireNonNull(SYMBOLS.get(it))));
    }

    /** An option by its title, an answer by its words. */
    public static String called(Look look, Decision decision, String what) {
        return decision.way().ofAProposal() ? look.say(key(decision.way(), what)) : decision.title(what);
    }

    private static String key(Way way, String answer) {
        return "decisions.kind." + plain(way.kind().name()) + "." + plain(answer);
    }

    private static String time(int number) {
        return key(Way.TIME, Way.TIME.kind().answers().get(2 - number));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static List<Choice> options(Look look, Decision decision) {
        return options(look, decision.options());
    }

    /** Options with their meaning, and with what they cost. */
    public static List<Choice> options(Look look, List<Option> options) {
        return options.stream().map(it -> {
            var hint = it.cost() > 0 ? look.money(it.cost()) + (it.meaning().isBlank() ? "" : ". " + it.meaning()) : it.meaning();
            return new Choice(it.id(), it.title(), hint.isBlank() ? null : hint);
        }).toList();
    }

    /** The pictures of its options, by option. */
    public static Map<String, Shown> pictures(Decision decision) {
        return decision.options().stream().filter(Option::hasPicture)
                .collect(Collectors.toMap(Option::id, it -> new Shown("/decisions/" + decision.id() + "/options/" + it.id() + "/picture", it.shows())));
    }

    /** How well a time suits, by the number that stands for it. */
    public static List<Choice> times(Look look) {
        return IntStream.rangeClosed(0, 2).mapToObj(it -> Choice.of(String.valueOf(it), look.say(time(it)))).toList();
    }

    /** The numbers that can stand beside an option. */
    public static List<Choice> numbers(Look look, Decision decision) {
        if (decision.way() == Way.TIME) return times(look);
        return IntStream.rangeClosed(least(decision), most(decision)).mapToObj(it -> Choice.of(String.valueOf(it), switch (decision.way()) {
            case SCORE -> look.say(it == least(decision) ? "decisions.score.lowest" : it == most(decision) ? "decisions.score.highest" : "decisions.score.between", "n", it);
            default -> look.say("decisions.rank", "n", it);
        })).toList();
    }

    /** The same, with "no number" before them, for a list to choose from. */
    public static List<Choice> ranks(Look look, Decision decision) {
        return Stream.concat(Stream.of(Choice.of("", look.say("decisions.rank.none"))), numbers(look, decision).stream()).toList();
    }

    /** What somebody answered, line by line. */
    public static List<String> said(Look look, Decision decision, NewAnswer answer) {
        if (answer.answer() != null) return List.of(look.say(key(decision.way(), answer.answer())));
        var ids = decision.options().stream().filter(it -> answer.marks().containsKey(it.id()));
        return switch (decision.way().asks()) {
            case ANSWER -> List.of(look.say("decisions.blank"));
            case ONE, TICKS -> orBlank(look, ids.map(Option::title).toList());
            case RANKS -> orBlank(look, ids.sorted(java.util.Comparator.comparing(it -> mark(answer.marks(), it))).map(it -> mark(answer.marks(), it) + ". " + it.title()).toList());
            case NUMBERS -> orBlank(look, ids.map(it -> look.say("decisions.marked", "option", it.title(),
                    "mark", decision.way() == Way.TIME ? look.say(time(mark(answer.marks(), it))) : String.valueOf(mark(answer.marks(), it)))).toList());
        };
    }

    private static List<String> orBlank(Look look, List<String> lines) {
        return lines.isEmpty() ? List.of(look.say("decisions.blank")) : lines;
    }

    private static int mark(Map<String, Integer> marks, Option option) {
        return marks.getOrDefault(option.id(), 0);
    }
}
