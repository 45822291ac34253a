package alongside.live;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.PeopleOfItsOwn;
import alongside.groups.Charters;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.people.NeedKind;
import alongside.people.Needs;
import alongside.people.SeenBy;
import alongside.projects.Projects;
import alongside.sessions.AgendaItem.Kind;
import alongside.sessions.NewSession;
import alongside.sessions.Sessions;
import alongside.words.Dates;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The first session of the story to the figure, as its pages show it: 150 minutes with two breaks, one "no" to recording, eleven to be heard, nine who say how it was. */
class TheFirstSessionTest extends PeopleOfItsOwn {

    private static final List<String> PANEL = List.of("Marjorie", "Tomos", "Adaeze", "Colin", "Siân", "Dev", "Rukhsana", "Peter", "Graham", "Jolene", "Nadia");
    private static final String PLAN = """
            WELCOME 15 Welcome
            PURPOSE 10 Why are we here?
            GETTING_TO_KNOW 15 A letter that made me smile
            BREAK 15 Break
            TABLES 30 Read letters B and D
            RECAP 10 Did we get it right?
            BREAK 15 Break
            TALK 20 Why, why, why
            DECISION 10 Our charter
            NEXT_STEPS 10 Next steps""";

    @Autowired Groups groups;
    @Autowired Charters charters;
    @Autowired Projects projects;
    @Autowired Sessions sessions;
    @Autowired Needs needs;
    @Autowired InstantSource clock;

    private String here;

    @BeforeEach
    void a_panel_of_eleven() {
        var hattie = person("Hattie");
        var place = projects.place(hattie, projects.begin(hattie, "Clear letters", "Letters that people can use")).orElseThrow();
        HeardBoardTest.wantsToHearEverybody(charters, hattie, place.project().group());
        for (var name : PANEL) groups.join(hattie, place.project().group(), person(name).person(), Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT, "");
        needs.say(me("Adaeze"), id("Adaeze"), Map.of(NeedKind.EVENT, "A break every 40 minutes"), Set.of(SeenBy.ACCESS_HOST), LocalDate.of(2026, 1, 1));
        here = "/sessions/" + sessions.plan(hattie, place, new NewSession("Session 1", "Understand what the letters do", Dates.dayOf(clock.instant()), LocalTime.of(10, 30), LocalTime.of(13, 0), "Mill Street Hub", "", 0, null, null));
    }

    private void agenda(Stream<String> lines) {
        lines.map(it -> it.split(" ", 3)).forEach(it -> saved("Hattie", "/agenda", "kind", it[0], "minutes", it[1], "title", it[2], "lead", ""));
    }

    @Test
    void forty_minutes_are_the_longest_stretch_until_the_second_break_is_taken_off() {
        agenda(PLAN.lines());
        var agenda = page("Hattie", "/agenda");
        assertThat(agenda).contains("The longest time without a break is 40 minutes", "30 minutes are breaks", "12:05pm").doesNotContain("People sit for", "Adaeze");
        var second = Jsoup.parse(agenda).select("input[name^=off-]").eachAttr("name").get(lineOf(Kind.BREAK, 2));
        saved("Hattie", "/agenda/order", Stream.concat(asItStands(agenda), Stream.of(second, "on")).toArray(String[]::new));
        assertThat(page("Hattie", "/agenda")).contains("People sit for 80 minutes without a break. Somebody may need one after 40.", "15 minutes are breaks. ").doesNotContain("Adaeze");
    }

    @Test
    void one_no_keeps_recording_off_and_nobody_learns_whose_it_was() {
        for (var name : PANEL) saved(name, "/permissions/SOUND", "answer", name.equals("Rukhsana") ? "NO" : "YES");
        assertThat(page("Tomos", "")).contains("Nothing is recorded").doesNotContain("Rukhsana");
        assertThat(page("Hattie", "/permissions/sheet").split("<form", 2)[0]).contains("<strong>off</strong>").doesNotContain("Rukhsana");
        saved("Rukhsana", "/permissions/SOUND", "answer", "YES");
        assertThat(page("Tomos", "")).doesNotContain("Nothing is recorded");
    }

    @Test
    void two_are_not_yet_heard_as_the_recap_begins_and_eleven_of_eleven_are_in_the_end() {
        begins();
        // Until somebody presses it goes by the hour of the day, which is any: the first line alone is first at every hour.
        agenda(PLAN.lines().limit(1));
        saved("Hattie", "/live/turns", "to", "next");
        agenda(PLAN.lines().skip(1));
        for (int on = 0; on < lineOf(Kind.RECAP, 1); on++) saved("Hattie", "/live/turns", "to", "next");
        assertThat(page("Hattie", "/live/running")).contains("Now: Did we get it right?");
        for (var name : PANEL) if (!Set.of("Colin", "Rukhsana").contains(name)) saved("Hattie", "/live/heard", "person", id(name), "way", "SPEECH");
        assertThat(page("Hattie", "/live/running")).contains("Not yet: Colin, Rukhsana.");
        assertThat(page("Hattie", "/live/heard")).contains("9 of 11 were heard.");
        saved("Hattie", "/live/captures", "words", "They come late", "saidBy", id("Colin"));
        saved("Hattie", "/live/heard", "was", id("Colin"), "person", id("Colin"), "person", id("Rukhsana"), "way", "SUPPORTER");
        assertThat(page("Hattie", "/live/heard")).contains("11 of 11 were heard.");
        ends();
        assertThat(page("Tomos", "")).contains("11 of 11 people were heard");
    }

    @Test
    void five_of_nine_say_deciding_together_and_of_the_others_no_number_is_shown() {
        begins();
        ends();
        var views = List.of("ASKED", "INVOLVED", "INVOLVED", "INVOLVED", "DECIDING_TOGETHER", "DECIDING_TOGETHER", "DECIDING_TOGETHER", "DECIDING_TOGETHER", "DECIDING_TOGETHER");
        for (int i = 0; i < views.size(); i++) saved(PANEL.get(i), "/feedback", "view-1", views.get(i), "breaks", "YES", "words", i == 0 ? "Too much paper on the table" : "");
        assertThat(Jsoup.parse(page("Jolene", "")).text()).contains("Deciding together: 5 of 9", "Other answers: fewer than 5 each").doesNotContain("Asked:", "Involved:", "1 of 9", "3 of 9");
    }

    private void begins() {
        saved("Hattie", "/opening");
        saved("Hattie", "/presence", PANEL.stream().flatMap(it -> Stream.of("listed", id(it), "here", id(it))).toArray(String[]::new));
    }

    private void ends() {
        saved("Hattie", "/ending", "followUp", Dates.dayOf(clock.instant()).plusDays(7).toString());
    }

    /** Where the first, second… of a kind stands in the plan, the first line being 0. */
    private static int lineOf(Kind kind, int nth) {
        var kinds = PLAN.lines().map(it -> it.split(" ", 2)[0]).toList();
        return Stream.iterate(0, it -> it + 1).limit(kinds.size()).filter(it -> kinds.get(it).equals(kind.name())).skip(nth - 1).findFirst().orElseThrow();
    }

    /** Every field of the form that arranges an agenda, as a browser sends it. */
    private static Stream<String> asItStands(String agenda) {
        return Jsoup.parse(agenda).select("form[action$=/order] input[name]").stream().filter(it -> !it.attr("type").equals("checkbox") && !it.attr("name").startsWith("_")).flatMap(it -> Stream.of(it.attr("name"), it.val()));
    }

    private void saved(String who, String path, String... fields) {
        assertThat(post(who, here + path, fields)).as("%s %s %s", who, path, Arrays.toString(fields)).hasStatus(303);
    }

    private String page(String who, String path) {
        var answer = get(who, here + path);
        assertThat(answer).as(path).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8).split("id=\"main\"", 2)[1];
    }
}
