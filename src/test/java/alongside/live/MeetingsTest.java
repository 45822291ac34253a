package alongside.live;

import static alongside.db.Tables.CONTRIBUTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.count;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import alongside.PeopleOfItsOwn;
import alongside.TestHouse;
import alongside.groups.Charters;
import alongside.groups.Clause;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.sessions.AgendaItem;
import alongside.sessions.Agendas;
import alongside.sessions.NewSession;
import alongside.sessions.Sessions;
import alongside.who.Me;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Four meetings that were really held (committees of the Canadian parliament, published turn by turn in QMSum, MIT),
 * written down through the screen of those who run a session: nothing is lost, and who spoke is counted exactly.
 */
class MeetingsTest extends PeopleOfItsOwn {

    private static final Path MEETINGS = Path.of("../shared/data/conversations/committee-meetings");
    /** So many characters go into the one field. */
    private static final int FIELD = 4000;

    @Autowired Groups groups;
    @Autowired Charters charters;
    @Autowired Projects projects;
    @Autowired Sessions sessions;
    @Autowired Agendas agendas;
    @Autowired HeardBoard heard;
    @Autowired DSLContext sql;

    record Turn(String speaker, String words) {}

    /** On the second database the shortest alone: the counts are made by the same lines. */
    static List<String> meetings() {
        return TestHouse.onPostgres() ? List.of("covid_10") : List.of("covid_0", "covid_1", "covid_2", "covid_10");
    }

    @ParameterizedTest
    @MethodSource("meetings")
    void a_meeting_is_written_down_turn_by_turn(String name) throws Exception {
        var file = MEETINGS.resolve(name + ".json");
        assumeTrue(Files.exists(file), "The published data " + file + " is not here, so this meeting is not held again.");
        var meeting = JsonMapper.shared().readTree(Files.readString(file));
        var turns = turns(meeting);
        var hattie = person("Who runs it");
        var place = projects.place(hattie, projects.begin(hattie, name, "Everybody is heard")).orElseThrow();
        wantsEverybodyHeard(hattie, place);
        var speakers = new LinkedHashMap<String, String>();
        for (var turn : turns) speakers.computeIfAbsent(turn.speaker, it -> joins(hattie, place, it));
        var silent = joins(hattie, place, "Somebody who only listens");
        var session = begins(hattie, place, meeting, speakers, silent);

        var said = new LinkedHashMap<String, Integer>();
        for (var turn : turns) {
            var speaker = speakers.get(turn.speaker);
            for (var words : inTheField(hattie, session, speaker, turn.words)) {
                assertThat(captures(hattie, session, speaker, words)).hasStatus(303);
                said.merge(speaker, 1, Integer::sum);
            }
        }
        assertThat(counted(session)).as("how often each of them spoke").isEqualTo(said);
        var board = heard.board(hattie, session).orElseThrow();
        assertThat(board.heard()).containsExactlyInAnyOrderElementsOf(speakers.values());
        assertThat(board.notYet()).containsExactly(silent);

        sessions.end(hattie, session, LocalDate.of(2030, 9, 16));
        assertThat(heard.counted(hattie, session).orElseThrow().heard()).isEqualTo(speakers.size());
        var last = turns.getLast().words;
        assertThat(get(hattie, "/sessions/" + session + "/recap")).hasStatusOk().bodyText().contains(shown(last.substring(0, Math.min(60, last.length()))));
    }

    /** What does not fit is refused with every word kept, and goes in as two. */
    private List<String> inTheField(Me hattie, String session, String speaker, String words) {
        if (words.length() <= FIELD) return List.of(words);
        var refused = captures(hattie, session, speaker, words);
        assertThat(refused).hasStatus(422).bodyText().contains("4,000 characters or fewer", shown(words.substring(words.length() - 60)));
        var pieces = new ArrayList<String>();
        for (int from = 0; from < words.length(); from += FIELD) pieces.add(words.substring(from, Math.min(words.length(), from + FIELD)).strip());
        return pieces;
    }

    private MvcTestResult captures(Me who, String session, String speaker, String words) {
        return post(who, "/sessions/" + session + "/live/captures", "words", words, "saidBy", speaker);
    }

    private Map<String, Integer> counted(String session) {
        return sql.select(CONTRIBUTION.AUTHOR, count()).from(CONTRIBUTION).where(CONTRIBUTION.SESSION.eq(session)).groupBy(CONTRIBUTION.AUTHOR).fetchMap(CONTRIBUTION.AUTHOR, count());
    }

    private String begins(Me hattie, Place place, JsonNode meeting, Map<String, String> speakers, String silent) {
        var session = sessions.plan(hattie, place, new NewSession("A committee", "To hear everybody", LocalDate.of(2030, 9, 9), LocalTime.of(10, 30), LocalTime.of(13, 0), "Ottawa", "", 0, null, null));
        meeting.get("topic_list").forEach(it -> agendas.add(hattie, session, AgendaItem.of(AgendaItem.Kind.TALK, 20, it.get("topic").asString().substring(0, Math.min(100, it.get("topic").asString().length())), "")));
        sessions.open(hattie, session);
        speakers.values().forEach(it -> sessions.countIn(hattie, session, it, true));
        sessions.countIn(hattie, session, silent, true);
        return session;
    }

    private void wantsEverybodyHeard(Me hattie, Place place) {
        var group = place.project().group();
        charters.write(hattie, group, charters.starters(Locale.UK)).orElseThrow().clauses().stream().filter(it -> it.starter().equals(HeardBoard.CLAUSE))
                .forEach(it -> charters.change(hattie, group, new Clause(it.id(), it.words(), it.kind(), it.starter(), false)));
    }

    private String joins(Me hattie, Place place, String name) {
        var person = person(name).person();
        groups.join(hattie, place.project().group(), person, Membership.Kind.MEMBER, StakeholderGroup.CITIZEN, "");
        return person;
    }

    private static List<Turn> turns(JsonNode meeting) {
        var turns = new ArrayList<Turn>();
        meeting.get("meeting_transcripts").forEach(it -> turns.add(new Turn(it.get("speaker").asString(), it.get("content").asString().strip())));
        return turns;
    }

    /** As it stands in a page. */
    private static String shown(String words) {
        return words.strip().replace("&", "&amp;").replace("<", "&lt;");
    }
}
